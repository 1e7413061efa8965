package skillway.team.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import skillway.identity.CurrentViewer;
import skillway.identity.Directory;
import skillway.identity.Person;
import skillway.identity.PersonId;
import skillway.plan.PlanWords;
import skillway.skills.Assessing;
import skillway.skills.Assessment;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

/** What a lead asks about the levels of one member, put together from the services. */
@Component
class MemberDesk {

    private final Assessing assessing;
    private final SkillFramework framework;
    private final Directory directory;
    private final CurrentViewer viewer;

    MemberDesk(Assessing assessing, SkillFramework framework, Directory directory, CurrentViewer viewer) {
        this.assessing = assessing;
        this.framework = framework;
        this.directory = directory;
        this.viewer = viewer;
    }

    /** Who saw which level when, the newest first, such as "3, by Katherine Osei, 12 Feb 2027". */
    List<String> history(PersonId member, SkillId skill) {
        return assessing.history(viewer.get(), member, skill).stream()
                .map(this::said)
                .toList();
    }

    /** The level now, 0 when nobody has said any. */
    int level(PersonId member, SkillId skill) {
        return assessing.history(viewer.get(), member, skill).stream()
                .findFirst()
                .map(Assessment::level)
                .orElse(0);
    }

    /** What one can observe of somebody at each level. */
    Map<Integer, String> descriptors(SkillId skill) {
        return framework
                .skill(skill)
                .map(Skill::descriptorByLevel)
                .map(Map::copyOf)
                .orElse(Map.of());
    }

    /** @throws org.springframework.security.access.AccessDeniedException when the person left the team meanwhile */
    void assess(PersonId member, SkillId skill, int level) {
        assessing.assess(viewer.get(), member, skill, level);
    }

    private String said(Assessment seen) {
        LocalDate day = LocalDate.ofInstant(seen.assessedAt(), ZoneId.systemDefault());
        return "%d, %s, %s".formatted(seen.level(), by(seen.source(), seen.assessorId()), PlanWords.date(day));
    }

    private String by(Assessment.Source source, @Nullable PersonId assessor) {
        Optional<String> name =
                Optional.ofNullable(assessor).flatMap(directory::find).map(Person::name);
        return switch (source) {
            case SELF -> "own view";
            case COMPLETION -> "course finished";
            case EVIDENCE -> "evidence";
            case MENTOR, LEAD, PEER ->
                name.map(known -> "by " + known)
                        .orElseGet(() -> "by a " + source.name().toLowerCase(Locale.ROOT));
        };
    }
}
