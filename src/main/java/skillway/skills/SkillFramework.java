package skillway.skills;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The skills of the organisation and what each role needs of them; everybody may read them. */
@Service
@Transactional(readOnly = true)
public class SkillFramework {

    private final Skills skills;
    private final RoleProfiles roles;
    private final RoleShelf shelf;
    private final SkillSigns signs;
    private final ApplicationEventPublisher events;

    SkillFramework(
            Skills skills, RoleProfiles roles, RoleShelf shelf, SkillSigns signs, ApplicationEventPublisher events) {
        this.signs = signs;
        this.skills = skills;
        this.roles = roles;
        this.shelf = shelf;
        this.events = events;
    }

    /** All skills, the oldest first. */
    public List<Skill> skills() {
        return skills.all();
    }

    /** The skills among these ids that exist, the oldest first. */
    public Map<SkillId, Skill> skills(Collection<SkillId> ids) {
        Map<SkillId, Skill> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            skills.among(ids.stream().map(SkillId::value).distinct().toList())
                    .forEach(skill -> found.put(skill.id(), skill));
        }
        return found;
    }

    /** What these skills are called, without their descriptors, and all areas. */
    public SkillNames names(Collection<SkillId> ids) {
        return signs.of(ids);
    }

    public Optional<Skill> skill(SkillId id) {
        return skills.findById(id);
    }

    /** The skill of that name, whatever its capitals and blanks. */
    public Optional<Skill> skillByName(String name) {
        return skills.named(Texts.oneLine(name)).stream().findFirst();
    }

    /** All roles by name, without what they need. */
    public List<RoleSummary> roles() {
        return roles.summaries();
    }

    /** All roles with all that they need, by name: tens of thousands of requirements, for work on the whole. */
    public List<RoleProfile> profiles() {
        return shelf.all();
    }

    public Optional<RoleProfile> role(RoleId id) {
        return shelf.find(id);
    }

    /** The role of that name, whatever its capitals and blanks. */
    public Optional<RoleProfile> roleByName(String name) {
        return roles.idByName(Texts.oneLine(name)).map(RoleId::new).flatMap(shelf::find);
    }

    /** The areas in their fixed order, which gives them their colours. */
    public AreaOrder areas() {
        return new AreaOrder(skills.areas());
    }

    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public SkillId newSkillId() {
        return new SkillId(skills.nextId());
    }

    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public RoleId newRoleId() {
        return new RoleId(roles.nextId());
    }

    /**
     * Adds a skill, or keeps a changed one.
     *
     * @throws IllegalArgumentException with a sentence when another skill has that name
     * @throws OptimisticLockingFailureException with a sentence when somebody else changed it meanwhile
     */
    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public Skill keep(Skill skill) {
        skills.lock(skill.id().value());
        refuseTaken(
                "skill",
                skill.name(),
                skills.named(skill.name()).stream()
                        .anyMatch(other -> !other.id().equals(skill.id())));
        events.publishEvent(new SkillsChanged(Set.of(skill.id())));
        try {
            return skills.save(skill);
        } catch (OptimisticLockingFailureException e) {
            throw changedMeanwhile("skill", skill.name(), e);
        }
    }

    /**
     * Adds a role, or keeps a changed one with all that it needs.
     *
     * @throws IllegalArgumentException with a sentence when another role has that name
     * @throws OptimisticLockingFailureException with a sentence when somebody else changed it meanwhile
     */
    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public RoleProfile keep(RoleProfile role) {
        roles.lock(role.id().value());
        refuseTaken(
                "role",
                role.name(),
                roles.idByName(role.name())
                        .filter(id -> id != role.id().value())
                        .isPresent());
        try {
            return roles.save(role);
        } catch (OptimisticLockingFailureException e) {
            throw changedMeanwhile("role", role.name(), e);
        }
    }

    private static void refuseTaken(String what, String name, boolean taken) {
        if (taken) {
            throw new IllegalArgumentException(
                    "There is a %s \"%s\" already. Change that one, or choose another name.".formatted(what, name));
        }
    }

    private static OptimisticLockingFailureException changedMeanwhile(String what, String name, Throwable cause) {
        return new OptimisticLockingFailureException(
                "Somebody else changed the %s \"%s\" meanwhile. Open it again and repeat your change."
                        .formatted(what, name),
                cause);
    }
}
