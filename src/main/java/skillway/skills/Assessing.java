package skillway.skills;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.skills.Assessment.Source;

/** Says which levels people have. The newest assessment of a skill counts, whoever made it. */
@Service
@Transactional(readOnly = true)
public class Assessing {

    private final Assessments assessments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessing(Assessments assessments, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /** The levels, 0 to 5, that a person has now; a skill never assessed is absent, and so is all that is hidden. */
    public Map<SkillId, Integer> levelsOf(Viewer viewer, PersonId person) {
        return levelsSince(viewer, person, clock.instant()).now();
    }

    /** The levels now of everybody in the team that the viewer leads, by name; empty when the viewer leads none. */
    public Map<PersonId, Map<SkillId, Integer>> levelsOfTeam(Viewer viewer) {
        Map<PersonId, Map<SkillId, Integer>> levels = new LinkedHashMap<>();
        assessments.team(viewer).forEach(member -> levels.put(member, new HashMap<>()));
        assessments
                .ofTeam(viewer)
                .forEach(seen -> levels.computeIfAbsent(seen.personId(), id -> new HashMap<>())
                        .put(seen.skillId(), seen.level()));
        return levels;
    }

    /** The levels, 0 to 5, that a person had at a time and has now, from one reading. */
    public LevelsSince levelsSince(Viewer viewer, PersonId person, Instant then) {
        return LevelsSince.of(assessments.of(viewer, person, clock.instant()), then);
    }

    /** All assessments of one skill of a person, the newest first. */
    public List<Assessment> history(Viewer viewer, PersonId person, SkillId skill) {
        return assessments.of(viewer, person, clock.instant()).stream()
                .filter(seen -> seen.skillId().equals(skill))
                .toList()
                .reversed();
    }

    /**
     * The viewer's own level in a skill, 0 to 5, as the viewer sees it.
     *
     * @throws IllegalArgumentException with a sentence when the level is not 0 to 5
     */
    @Transactional
    public void assess(Viewer viewer, SkillId skill, int level) {
        keep(List.of(Assessment.seen(viewer.id(), skill, level, Source.SELF, viewer.id(), clock.instant())));
    }

    /**
     * The level of a member of the team that the viewer leads, 0 to 5, as the lead sees it.
     *
     * @throws IllegalArgumentException with a sentence when the level is not 0 to 5
     * @throws AccessDeniedException when the person is not in that team
     */
    @Transactional
    public void assess(Viewer lead, PersonId member, SkillId skill, int level) {
        if (!assessments.team(lead).contains(member)) {
            throw new AccessDeniedException("Only the lead of the team may say this person's level.");
        }
        keep(List.of(Assessment.seen(member, skill, level, Source.LEAD, lead.id(), clock.instant())));
    }

    /**
     * The levels, 1 to 5, that the viewer has reached by finishing a course.
     *
     * @throws IllegalArgumentException with a sentence when a level is not 0 to 5
     */
    @Transactional
    public void reach(Viewer viewer, Map<SkillId, Integer> levels) {
        Instant now = clock.instant();
        keep(levels.entrySet().stream()
                .map(reached -> Assessment.seen(
                        viewer.id(), reached.getKey(), reached.getValue(), Source.COMPLETION, null, now))
                .toList());
    }

    /**
     * Takes back a level of the viewer's own that finishing a course has raised, when that is undone: the level before it counts
     * again. A level that anybody has seen since stays.
     *
     * @param level what the course led to
     * @param since when the course was finished
     */
    @Transactional
    public void takeBack(Viewer viewer, SkillId skill, int level, Instant since) {
        List<Assessment> seen = history(viewer, viewer.id(), skill);
        boolean raised = !seen.isEmpty()
                && seen.getFirst().source() == Source.COMPLETION
                && seen.getFirst().level() == level
                && !seen.getFirst().assessedAt().isBefore(since);
        if (raised) {
            int before = seen.size() > 1 ? seen.get(1).level() : 0;
            assessments.addAll(
                    List.of(Assessment.seen(viewer.id(), skill, before, Source.COMPLETION, null, clock.instant())));
        }
    }

    /** Adds what a file or the demo says, in one batch; each gets an id of its own. */
    @Transactional
    @PreAuthorize("hasAnyRole('CATALOGUE_ADMIN', 'ADMINISTRATOR')")
    public void add(Collection<Assessment> seen) {
        keep(seen);
    }

    private void keep(Collection<Assessment> seen) {
        assessments.addAll(seen);
        events.publishEvent(
                new LevelsChanged(seen.stream().map(Assessment::personId).collect(Collectors.toSet())));
    }
}
