package skillway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void each_module_uses_only_what_it_declares() {
        ApplicationModules.of(Application.class).verify();
    }
}
