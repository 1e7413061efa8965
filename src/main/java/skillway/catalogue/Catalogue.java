package skillway.catalogue;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.skills.SkillId;

/** The courses of the organisation: everybody reads them, a catalogue admin keeps them true. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private static final int CHUNK = 4000;

    private final CourseStore store;
    private final PrerequisiteGraph graph;
    private final CourseWrites writes;
    private final CourseChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Catalogue(
            CourseStore store,
            PrerequisiteGraph graph,
            CourseWrites writes,
            CourseChecks checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.graph = graph;
        this.writes = writes;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /** The course of that id; withdrawn ones too. */
    public Optional<Course> find(CourseId id) {
        return store.read(List.of(id)).stream().findFirst();
    }

    /** How long the course takes, if anybody knows. */
    public Optional<Effort> effortOf(CourseId id) {
        return store.effort(id);
    }

    /** The course that files know by that code; withdrawn ones too. */
    public Optional<Course> findByCode(String code) {
        return store.idOf(code.strip()).flatMap(this::find);
    }

    /** Those of the given courses that exist, by title; withdrawn ones too. */
    public Map<CourseId, Course> all(Collection<CourseId> ids) {
        Map<CourseId, Course> found = new LinkedHashMap<>();
        store.read(ids).forEach(course -> found.put(course.id(), course));
        return found;
    }

    /**
     * What a plan towards these skills can choose from: the courses with an outcome in one of them, and every course
     * that any prerequisite of these names, however far; withdrawn ones are left out.
     */
    public List<Course> teaching(Collection<SkillId> skills) {
        Set<CourseId> reachable = graph.needsOf(graph.teaching(skills)).keySet();
        return store.read(reachable).stream()
                .filter(course -> course.withdrawnAt() == null)
                .toList();
    }

    /** The courses with an outcome in one of these skills; withdrawn ones are left out. */
    public Set<CourseId> bringing(Collection<SkillId> skills) {
        return graph.teaching(skills);
    }

    /** Hands over every course that is not withdrawn, a few thousand in memory at a time. */
    public void eachOffered(Consumer<Course> action) {
        List<CourseId> ids = store.offered();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            store.read(ids.subList(from, Math.min(from + CHUNK, ids.size()))).forEach(action);
        }
    }

    /** The courses that name this one as a prerequisite, by title. */
    public List<Course> openedBy(CourseId id) {
        return store.read(graph.neededBy(id));
    }

    /** An id for a course to be added. */
    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public CourseId newId() {
        return new CourseId(store.nextId());
    }

    /**
     * Adds a course, or keeps a changed one.
     *
     * @return the course as it is stored now
     * @throws IllegalArgumentException with a sentence when its code is taken, a prerequisite does not exist or its
     *     prerequisites lead back to itself
     * @throws org.springframework.dao.OptimisticLockingFailureException with a sentence when somebody else changed it
     */
    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public Course keep(Course course) {
        checks.check(course);
        Course kept = writes.write(course);
        events.publishEvent(new CatalogueChanged(Set.of(course.id())));
        return kept;
    }

    /** Takes a course out of the catalogue; plans that hold it keep it. */
    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public void withdraw(CourseId id) {
        find(id).map(course -> course.withdrawn(clock.instant())).ifPresent(this::keepUnchecked);
    }

    /** Puts a withdrawn course back into the catalogue. */
    @Transactional
    @PreAuthorize("hasRole('CATALOGUE_ADMIN')")
    public void putBack(CourseId id) {
        find(id).map(course -> course.withdrawn(null)).ifPresent(this::keepUnchecked);
    }

    private void keepUnchecked(Course course) {
        writes.write(course);
        events.publishEvent(new CatalogueChanged(Set.of(course.id())));
    }
}
