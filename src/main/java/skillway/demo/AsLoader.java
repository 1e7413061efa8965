package skillway.demo;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The loader has the rights of an administrator and a catalogue admin, for as long as it loads. */
final class AsLoader {

    private AsLoader() {}

    static void run(Runnable load) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "demo loader",
                null,
                AuthorityUtils.createAuthorityList(List.of("ROLE_ADMINISTRATOR", "ROLE_CATALOGUE_ADMIN"))));
        SecurityContextHolder.setContext(context);
        try {
            load.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
