package skillway.identity;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who is asking, from the security context of this thread. */
@Component
@Transactional(readOnly = true)
public class CurrentViewer {

    private final People people;
    private final SecurityContextHolderStrategy security;

    CurrentViewer(People people, SecurityContextHolderStrategy security) {
        this.people = people;
        this.security = security;
    }

    /**
     * The person who is signed in, read anew: a part that was taken away counts at once.
     *
     * @throws AccessDeniedException when nobody is signed in, or the person is gone
     */
    public Viewer get() {
        return people.viewer(signedIn().value()).stream().findFirst().orElseThrow(CurrentViewer::nobody);
    }

    private PersonId signedIn() {
        Authentication authentication = security.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Account account) {
            return account.id();
        }
        throw nobody();
    }

    private static AccessDeniedException nobody() {
        return new AccessDeniedException("Nobody is signed in.");
    }
}
