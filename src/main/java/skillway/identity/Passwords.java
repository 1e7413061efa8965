package skillway.identity;

import org.springframework.security.crypto.password.PasswordEncoder;

/** The rules of a password and of an e-mail address that is free, said in one place. */
final class Passwords {

    static final int SHORTEST = 12;

    private Passwords() {}

    static Person store(People people, PasswordEncoder encoder, Person person, String password) {
        people.findByEmail(person.email())
                .filter(other -> !other.id().equals(person.id()))
                .ifPresent(other -> {
                    throw new IllegalArgumentException("%s already belongs to %s. Use another e-mail address."
                            .formatted(person.email(), other.name()));
                });
        return people.save(password.isEmpty() ? person : person.withPasswordHash(hash(encoder, password)));
    }

    private static String hash(PasswordEncoder encoder, String password) {
        if (password.length() < SHORTEST || password.length() > 200) {
            throw new IllegalArgumentException(
                    "The password has %d characters. Use %d to 200.".formatted(password.length(), SHORTEST));
        }
        return encoder.encode(password);
    }
}
