package skillway.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The very first account: an empty Skillway prints a one-time code, and who types it becomes the administrator. */
@Service
@Transactional(readOnly = true)
public class FirstRun {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final People people;
    private final PasswordEncoder passwords;
    private volatile @Nullable String code;

    FirstRun(People people, PasswordEncoder passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printCode() {
        if (people.count() == 0) {
            code = randomCode();
            LOG.info("Skillway has no people yet. Open it in a browser and use this first-run code: {}", code);
        }
    }

    /** True while the code that was printed is still good. */
    public boolean isOpen() {
        return code != null && people.count() == 0;
    }

    /**
     * Makes the first administrator.
     *
     * @throws IllegalArgumentException with a sentence when the code is wrong or used, or the account is refused
     */
    @Transactional
    public synchronized Person begin(String typedCode, String email, String name, String password) {
        String good = code;
        if (good == null || people.count() > 0) {
            throw new IllegalArgumentException("The first-run code was used already. Sign in instead.");
        }
        if (!sameText(good, typedCode.strip())) {
            throw new IllegalArgumentException("That is not the first-run code. It stands in the program's output.");
        }
        if (password.isEmpty()) {
            throw new IllegalArgumentException(
                    "The password is empty. Use %d to 200 characters.".formatted(Passwords.SHORTEST));
        }
        Person person = Person.create(new PersonId(people.nextId()), email, name, Set.of(Part.ADMINISTRATOR));
        Person stored = Passwords.store(people, passwords, person, password);
        code = null;
        return stored;
    }

    private static boolean sameText(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String randomCode() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
