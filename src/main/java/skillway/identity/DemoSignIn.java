package skillway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One click signs in as a person of the demo's cast; exists in the demo profile alone. */
@Service
@Profile("demo")
@Transactional(readOnly = true)
public class DemoSignIn {

    private static final List<String> CAST = List.of("Ada", "Grace", "Katherine", "Barbara", "Hedy");

    private final People people;
    private final SecurityContextHolderStrategy security;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    DemoSignIn(People people, SecurityContextHolderStrategy security) {
        this.people = people;
        this.security = security;
    }

    /** The people to choose from, in the order of the story. */
    public List<Person> cast() {
        List<Person> everybody = people.findAllByOrderByName();
        return CAST.stream().flatMap(first -> named(everybody, first)).toList();
    }

    private static Stream<Person> named(List<Person> everybody, String first) {
        return everybody.stream()
                .filter(person -> person.name().startsWith(first + " "))
                .limit(1);
    }

    /**
     * Signs in as somebody of the cast.
     *
     * @throws IllegalArgumentException when the person is not of the cast
     */
    public void signIn(PersonId id, HttpServletRequest request, HttpServletResponse response) {
        Person person = cast().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This person is not of the demo's cast."));
        Account account = Account.of(person);
        SecurityContext context = security.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        security.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
