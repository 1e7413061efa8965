package skillway.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface People extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findByEmail(String email);

    List<Person> findByTeamIdOrderByName(TeamId team);

    List<Person> findByMentorIdOrderByName(PersonId mentor);

    List<Person> findAllByOrderByName();

    @Query("SELECT nextval('person_ids')")
    long nextId();
}
