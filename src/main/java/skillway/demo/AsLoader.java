package skillway.demo;

import java.util.Arrays;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import skillway.identity.Part;

/** The loader plays every part, for as long as it loads: it lives the story of each person of the example. */
final class AsLoader {

    private AsLoader() {}

    static void run(Runnable load) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "demo loader",
                null,
                AuthorityUtils.createAuthorityList(Arrays.stream(Part.values())
                        .map(part -> "ROLE_" + part.name())
                        .toList())));
        SecurityContextHolder.setContext(context);
        try {
            load.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
