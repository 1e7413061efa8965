package skillway.skills;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface RoleProfiles extends ListCrudRepository<RoleProfile, RoleId> {

    /** All roles by one query; there may be thousands. */
    @Query("""
            SELECT role_profile.id, name, family, COUNT(skill_id) AS skills
            FROM role_profile LEFT JOIN role_requirement ON role_profile_id = role_profile.id
            GROUP BY role_profile.id, name, family ORDER BY name""")
    List<RoleSummary> summaries();

    @Query("SELECT id FROM role_profile WHERE lower(name) = lower(:name)")
    Optional<Long> idByName(String name);

    @Query("SELECT id FROM role_profile WHERE id = :id FOR UPDATE")
    Optional<Long> lock(long id);

    @Modifying
    @Query("DELETE FROM role_profile WHERE id = :id")
    void remove(long id);

    @Query("SELECT nextval('role_profile_ids')")
    long nextId();
}
