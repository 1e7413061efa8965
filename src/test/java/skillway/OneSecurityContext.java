package skillway;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Both applications of the tests live in one process: they share the place where the signed-in person stands. */
@TestConfiguration
class OneSecurityContext {

    private static final SecurityContextHolderStrategy SHARED = new VaadinAwareSecurityContextHolderStrategy();

    @Bean("vaadinAwareSecurityContextHolderStrategy")
    @Primary
    SecurityContextHolderStrategy shared() {
        return SHARED;
    }
}
