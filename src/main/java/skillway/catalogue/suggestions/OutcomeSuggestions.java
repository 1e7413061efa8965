package skillway.catalogue.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.catalogue.Catalogue;
import skillway.catalogue.CatalogueChanged;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.skills.Level;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

/** Outcomes for courses that come without: suggested from their words, decided by a catalogue admin. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CATALOGUE_ADMIN')")
public class OutcomeSuggestions {

    /** At and above this score most suggestions are right. */
    public static final int USUAL_SCORE = 50;

    /** Hears how far the looking has come. */
    public interface Progress {
        void seen(int courses, int of);
    }

    private final Catalogue catalogue;
    private final SkillFramework framework;
    private final SuggestionRows rows;
    private final Acceptance acceptance;
    private final Background background;
    private final ApplicationEventPublisher events;

    OutcomeSuggestions(
            Catalogue catalogue,
            SkillFramework framework,
            SuggestionRows rows,
            Acceptance acceptance,
            Background background,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.framework = framework;
        this.rows = rows;
        this.acceptance = acceptance;
        this.background = background;
        this.events = events;
    }

    /**
     * Looks at every course without outcomes, and puts what it finds in place of the open suggestions. What was
     * accepted or dismissed before does not come back.
     *
     * @return how many suggestions are open now
     */
    @Transactional
    public int suggest(Progress progress) {
        Suggesting suggesting =
                new Suggesting(new SkillMatcher(framework.skills()), background.sharedTopics(), background.chains());
        int all = background.courses();
        List<Suggestion> found = new ArrayList<>();
        int[] seen = {0};
        catalogue.eachOffered(course -> {
            if (course.outcomes().isEmpty()) {
                found.addAll(suggesting.of(course));
            }
            progress.seen(++seen[0], all);
        });
        return rows.replaceOpen(found);
    }

    /** The open suggestions at or above a score, the best first. */
    public List<Suggestion> open(int leastScore, int offset, int limit) {
        return rows.open(leastScore, offset, limit);
    }

    public int countOpen(int leastScore) {
        return rows.countOpen(leastScore);
    }

    /** How many courses the open suggestions at or above a score belong to. */
    public int coursesOpen(int leastScore) {
        return rows.coursesOpen(leastScore);
    }

    /** Corrects the level of an open suggestion, 1 to 5. */
    @Transactional
    public void relevel(CourseId course, SkillId skill, Level level) {
        rows.relevel(course, skill, new Course.SkillLevel(skill, level.number()).level());
    }

    /** Makes an open suggestion an outcome of its course. */
    @Transactional
    public void accept(CourseId course, SkillId skill) {
        acceptance.accept(course, skill);
        events.publishEvent(new CatalogueChanged(Set.of(course)));
    }

    /** Makes all open suggestions at or above a score outcomes of their courses, and returns how many. */
    @Transactional
    public int acceptAll(int leastScore) {
        int accepted = acceptance.acceptAll(leastScore);
        events.publishEvent(CatalogueChanged.everywhere());
        return accepted;
    }

    /** Takes an open suggestion away for good. */
    @Transactional
    public void dismiss(CourseId course, SkillId skill) {
        rows.dismiss(course, skill);
    }

    /** What the words of one course suggest. */
    private record Suggesting(
            SkillMatcher matcher, Map<String, Integer> shared, ChainLengths chains, RelatedWords related) {

        Suggesting(SkillMatcher matcher, Map<String, Integer> shared, ChainLengths chains) {
            this(matcher, shared, chains, new RelatedWords());
        }

        List<Suggestion> of(Course course) {
            Evidence evidence = Evidence.of(course, shared.getOrDefault(course.topics(), 1), related);
            int level = LevelGuess.of(course, chains.before(course.id().value()));
            return matcher.matches(evidence).stream()
                    .map(match -> new Suggestion(
                            course.id(),
                            course.title(),
                            match.skill().id(),
                            match.skill().name(),
                            level,
                            match.score(),
                            match.words()))
                    .toList();
        }
    }
}
