package skillway.identity;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** People who work together; one or more of them lead it. */
public record Team(@Id TeamId id, @Version int version, String name) {}
