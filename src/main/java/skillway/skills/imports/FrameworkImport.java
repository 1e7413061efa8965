package skillway.skills.imports;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.skills.RoleId;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;
import skillway.skills.SkillsChanged;
import skillway.tables.Table;
import skillway.tables.UnreadableFile;

/** Brings the skills and roles of a file into the framework: first says what it would do, then does it at once. */
@Service
@Transactional(readOnly = true)
public class FrameworkImport {

    private final SkillFramework framework;
    private final FrameworkWrites writes;
    private final ApplicationEventPublisher events;

    FrameworkImport(SkillFramework framework, FrameworkWrites writes, ApplicationEventPublisher events) {
        this.framework = framework;
        this.writes = writes;
        this.events = events;
    }

    /**
     * What an import of this table would do. Writes nothing; new skills and roles have provisional ids below 0.
     *
     * @throws UnreadableFile with a sentence when the table holds neither skills nor roles
     */
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public Preview preview(Table table, Choices choices) {
        AtomicLong below = new AtomicLong();
        return new Reading(
                        table,
                        choices,
                        framework,
                        () -> new SkillId(below.decrementAndGet()),
                        () -> new RoleId(below.decrementAndGet()))
                .preview();
    }

    /**
     * Writes all rows that are fine, all or none, and says what it did; the same file again changes nothing.
     *
     * @throws UnreadableFile with a sentence when the table holds neither skills nor roles
     */
    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public Preview bring(Table table, Choices choices) {
        Preview preview = new Reading(table, choices, framework, framework::newSkillId, framework::newRoleId).preview();
        writes.skills(preview.skills());
        events.publishEvent(SkillsChanged.everywhere());
        writes.roles(preview.roles());
        return preview;
    }
}
