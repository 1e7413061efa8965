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

    /** The person as a viewer, by one statement: each click asks. */
    @Query(
            value = "SELECT id, name, team_id, part FROM person LEFT JOIN person_part ON person_id = id WHERE id = :id",
            resultSetExtractorClass = ViewerRows.class)
    List<Viewer> viewer(long id);

    boolean existsByIdAndMentorIdIsNotNull(PersonId learner);

    @Query("SELECT nextval('person_ids')")
    long nextId();
}
