package skillway.catalogue.ui.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.catalogue.holdups.HoldUps;
import skillway.catalogue.search.CourseHit;
import skillway.catalogue.search.CoursePage;
import skillway.catalogue.search.CourseQuery;
import skillway.catalogue.search.CourseSearch;
import skillway.skills.AreaOrder;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

/** What the catalogue's screens ask for, put together from the services. */
@Component
public class CatalogueDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueDesk.class);
    private static final int PATIENCE_MS = 1500;

    private final Catalogue catalogue;
    private final CourseSearch search;
    private final SkillFramework framework;
    private final HoldUps holdUps;
    private final Asker asker;
    private final Clock clock;

    CatalogueDesk(
            Catalogue catalogue,
            CourseSearch search,
            SkillFramework framework,
            HoldUps holdUps,
            Asker asker,
            Clock clock) {
        this.catalogue = catalogue;
        this.search = search;
        this.framework = framework;
        this.holdUps = holdUps;
        this.asker = asker;
        this.clock = clock;
    }

    /** Who looks. */
    public Asker asker() {
        return asker;
    }

    /** The courses themselves. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What a catalogue admin alone may ask. */
    public HoldUps holdUps() {
        return holdUps;
    }

    /** Lets a change just made be found; gives up after a moment, since the list is only a little behind then. */
    public void awaitSearch() {
        try {
            search.upToDate().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("The search is behind", e);
        }
    }

    /** The search over them. */
    public CourseSearch search() {
        return search;
    }

    /** Today's date. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The areas in their fixed order. */
    public AreaOrder areas() {
        return framework.areas();
    }

    /** The names of all skills. */
    public Map<SkillId, String> skillNames() {
        return framework.skills().stream().collect(Collectors.toMap(Skill::id, Skill::name));
    }

    /** The skills that these levels are about. */
    public Map<SkillId, Skill> skills(List<SkillLevel> levels) {
        return framework.skills(levels.stream().map(SkillLevel::skillId).toList());
    }

    /** The course of that id; withdrawn ones too. */
    public Optional<Course> find(CourseId id) {
        return catalogue.find(id);
    }

    /** Such as "120 courses, workshops, projects and people to learn with". */
    public String size() {
        return "%,d courses, workshops, projects and people to learn with".formatted(search.size());
    }

    /** One stretch of what a query finds, with counts. */
    public CoursePage find(CourseQuery query, Asker.Now asking, int offset, int limit) {
        return search.find(query, asking.helps(), offset, limit);
    }

    /** One stretch of what a query finds, as the list says it. */
    public List<CourseLine> lines(CourseQuery query, Asker.Now asking, int offset, int limit) {
        return lines(find(query, asking, offset, limit).hits(), asking);
    }

    /** A course as the list says it. */
    public CourseLine line(Course course, Asker.Now asking) {
        return lines(List.of(new CourseHit(course, 0)), asking).getFirst();
    }

    private List<CourseLine> lines(List<CourseHit> hits, Asker.Now asking) {
        Map<SkillId, Skill> skills = skills(
                hits.stream().flatMap(hit -> hit.course().outcomes().stream()).toList());
        AreaOrder areas = areas();
        LocalDate today = today();
        return hits.stream()
                .map(hit -> CourseLine.of(hit, asking, skills, areas, today))
                .toList();
    }
}
