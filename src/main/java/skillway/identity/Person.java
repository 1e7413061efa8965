package skillway.identity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Someone of the organisation.
 *
 * @param email the sign-in name, lower case
 * @param title today's job in words, may be empty
 * @param line one line on who this is, may be empty
 * @param passwordHash as Spring Security's encoder wrote it; null for somebody who cannot sign in with a password
 */
public record Person(
        @Id PersonId id,
        @Version int version,
        String email,
        String name,
        String title,
        String line,
        @Nullable TeamId teamId,
        @Nullable PersonId mentorId,
        @MappedCollection(idColumn = "person_id") Set<PlayedPart> parts,
        @Nullable String passwordHash) {

    /** One part that the person plays. */
    @Table("person_part")
    public record PlayedPart(@Column("part") Part part) {}

    public Person {
        email = email.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        if (title.length() > 200 || line.length() > 300) {
            throw new IllegalArgumentException("A title has at most 200 characters, the line about somebody 300.");
        }
        if (!email.contains("@") || email.length() > 254) {
            throw new IllegalArgumentException(
                    "\"%s\" is not an e-mail address. Write it like ada@company.example.".formatted(email));
        }
        if (name.isEmpty() || name.length() > 200) {
            throw new IllegalArgumentException("A person needs a name of 1 to 200 characters.");
        }
        if (id.equals(mentorId)) {
            throw new IllegalArgumentException(name + " cannot be their own mentor.");
        }
        parts = Set.copyOf(parts);
    }

    /** A person who is not stored yet. */
    public static Person create(PersonId id, String email, String name, Set<Part> parts) {
        return new Person(id, 0, email, name, "", "", null, null, played(parts), null);
    }

    public boolean plays(Part part) {
        return parts.contains(new PlayedPart(part));
    }

    /** The parts without their wrapping, in no order. */
    public Set<Part> playedParts() {
        return parts.stream().map(PlayedPart::part).collect(Collectors.toUnmodifiableSet());
    }

    public Person named(String newEmail, String newName) {
        return new Person(id, version, newEmail, newName, title, line, teamId, mentorId, parts, passwordHash);
    }

    /** The same person in another job. */
    public Person withJob(String newTitle, String newLine) {
        return new Person(id, version, email, name, newTitle, newLine, teamId, mentorId, parts, passwordHash);
    }

    public Person withTeam(@Nullable TeamId team) {
        return new Person(id, version, email, name, title, line, team, mentorId, parts, passwordHash);
    }

    public Person withMentor(@Nullable PersonId mentor) {
        return new Person(id, version, email, name, title, line, teamId, mentor, parts, passwordHash);
    }

    public Person withParts(Set<Part> newParts) {
        return new Person(id, version, email, name, title, line, teamId, mentorId, played(newParts), passwordHash);
    }

    public Person withPasswordHash(String hash) {
        return new Person(id, version, email, name, title, line, teamId, mentorId, parts, hash);
    }

    private static Set<PlayedPart> played(Set<Part> parts) {
        return parts.stream().map(PlayedPart::new).collect(Collectors.toUnmodifiableSet());
    }
}
