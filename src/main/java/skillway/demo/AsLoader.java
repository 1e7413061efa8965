package skillway.demo;

import java.util.Arrays;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import skillway.identity.Part;

/** The loader plays every part, for as long as it loads: it lives the story of each person of the example. */
@Component
@Profile("demo")
class AsLoader {

    private final SecurityContextHolderStrategy security;

    AsLoader(SecurityContextHolderStrategy security) {
        this.security = security;
    }

    void run(Runnable load) {
        SecurityContext context = security.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "demo loader",
                null,
                AuthorityUtils.createAuthorityList(Arrays.stream(Part.values())
                        .map(part -> "ROLE_" + part.name())
                        .toList())));
        security.setContext(context);
        try {
            load.run();
        } finally {
            security.clearContext();
        }
    }
}
