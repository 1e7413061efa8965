package skillway.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What must hold between a course and the rest of the catalogue before it is stored. */
@Component
class CourseChecks {

    private final CourseStore store;
    private final PrerequisiteGraph graph;

    CourseChecks(CourseStore store, PrerequisiteGraph graph) {
        this.store = store;
        this.graph = graph;
    }

    /** Throws an IllegalArgumentException with a sentence when something does not hold. */
    void check(Course course) {
        store.idOf(course.code()).filter(id -> !id.equals(course.id())).ifPresent(other -> {
            throw new IllegalArgumentException(
                    "The code \"%s\" belongs to another course. Choose another code.".formatted(course.code()));
        });
        prerequisitesExist(course);
        noCycle(course);
    }

    private void prerequisitesExist(Course course) {
        Set<CourseId> missing = new HashSet<>(course.needs());
        missing.remove(course.id());
        store.read(course.needs()).forEach(found -> missing.remove(found.id()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "A prerequisite of \"%s\" is no longer in the catalogue. Choose the prerequisites again."
                            .formatted(course.title()));
        }
    }

    private void noCycle(Course course) {
        Map<CourseId, Set<CourseId>> needs = new HashMap<>(graph.needsOf(course.needs()));
        needs.put(course.id(), course.needs());
        List<CourseId> cycle = PrerequisiteCycle.through(course.id(), id -> needs.getOrDefault(id, Set.of()));
        if (!cycle.isEmpty()) {
            throw new IllegalArgumentException(
                    "The prerequisites go in a circle: %s. Take one of these prerequisites out."
                            .formatted(circle(course, cycle)));
        }
    }

    private String circle(Course course, List<CourseId> cycle) {
        Map<CourseId, String> titles = store.read(cycle).stream().collect(Collectors.toMap(Course::id, Course::title));
        titles.put(course.id(), course.title());
        List<CourseId> closed = new ArrayList<>(cycle);
        closed.add(course.id());
        return closed.stream()
                .map(id -> "\"" + titles.getOrDefault(id, "?") + "\"")
                .collect(Collectors.joining(" needs "));
    }
}
