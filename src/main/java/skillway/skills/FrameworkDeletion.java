package skillway.skills;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes skills and roles away that nothing uses; what something uses stays, and the refusal says what uses it. */
@Service
@Transactional
@PreAuthorize("hasRole('CATALOGUE_ADMIN')")
public class FrameworkDeletion {

    private final Skills skills;
    private final RoleProfiles roles;
    private final ObjectProvider<FrameworkUse> uses;
    private final ApplicationEventPublisher events;

    FrameworkDeletion(
            Skills skills, RoleProfiles roles, ObjectProvider<FrameworkUse> uses, ApplicationEventPublisher events) {
        this.skills = skills;
        this.roles = roles;
        this.uses = uses;
        this.events = events;
    }

    /**
     * Deletes a skill; one that is gone already is left so.
     *
     * @throws IllegalArgumentException with a sentence when a role, a course or somebody's level names it
     */
    public void delete(SkillId id) {
        skills.findById(id).ifPresent(skill -> {
            refuseUsed(skill.name(), use -> use.ofSkill(id));
            delete(skill.name(), () -> skills.remove(id.value()));
            events.publishEvent(new SkillsChanged(Set.of(id)));
        });
    }

    /**
     * Deletes a role with what it needs; one that is gone already is left so.
     *
     * @throws IllegalArgumentException with a sentence when somebody's plan leads to it
     */
    public void delete(RoleId id) {
        roles.findById(id).ifPresent(role -> {
            refuseUsed(role.name(), use -> use.ofRole(id));
            delete(role.name(), () -> roles.remove(id.value()));
        });
    }

    private void refuseUsed(String name, Function<FrameworkUse, Optional<String>> asked) {
        List<String> used =
                uses.orderedStream().map(asked).flatMap(Optional::stream).toList();
        if (!used.isEmpty()) {
            throw new IllegalArgumentException("“%s” stays, because it is used: %s. Take it out there, then delete it."
                    .formatted(name, String.join(", ", used)));
        }
    }

    /** The database refuses what came into use since the look above. */
    private static void delete(String name, Runnable deletion) {
        try {
            deletion.run();
        } catch (DataIntegrityViolationException usedNow) {
            throw new IllegalArgumentException(
                    "“%s” stays, because somebody has just begun to use it.".formatted(name), usedNow);
        }
    }
}
