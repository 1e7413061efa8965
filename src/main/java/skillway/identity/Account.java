package skillway.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as Spring Security keeps it in the session: an id and the parts, nothing that grows old. */
record Account(PersonId id, String email, String hash, List<SimpleGrantedAuthority> authorities)
        implements UserDetails {

    static Account of(Person person) {
        List<SimpleGrantedAuthority> authorities = person.playedParts().stream()
                .map(part -> new SimpleGrantedAuthority("ROLE_" + part.name()))
                .toList();
        String hash = person.passwordHash() == null ? "{none}" : person.passwordHash();
        return new Account(person.id(), person.email(), hash, authorities);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return email;
    }
}
