package skillway.skills;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Skills extends ListCrudRepository<Skill, SkillId> {

    String WITH_DESCRIPTORS = "SELECT skill.id, version, name, area, description, level, text"
            + " FROM skill LEFT JOIN skill_descriptor ON skill_id = skill.id ";

    /** All skills by one query, the oldest first. */
    @Query(value = WITH_DESCRIPTORS + "ORDER BY skill.id", resultSetExtractorClass = SkillRows.class)
    List<Skill> all();

    @Query(
            value = WITH_DESCRIPTORS + "WHERE skill.id IN (:ids) ORDER BY skill.id",
            resultSetExtractorClass = SkillRows.class)
    List<Skill> among(Collection<Long> ids);

    @Query(value = WITH_DESCRIPTORS + "WHERE lower(name) = lower(:name)", resultSetExtractorClass = SkillRows.class)
    List<Skill> named(String name);

    @Query("SELECT area FROM skill GROUP BY area ORDER BY MIN(id)")
    List<String> areas();

    @Query("SELECT id FROM skill WHERE id = :id FOR UPDATE")
    Optional<Long> lock(long id);

    @Modifying
    @Query("DELETE FROM skill WHERE id = :id")
    void remove(long id);

    @Query("SELECT nextval('skill_ids')")
    long nextId();
}
