package skillway.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Teams extends ListCrudRepository<Team, TeamId> {

    Optional<Team> findByName(String name);

    List<Team> findAllByOrderByName();

    @Query("SELECT nextval('team_ids')")
    long nextId();
}
