package skillway.catalogue.imports.needs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import skillway.catalogue.CourseId;

/**
 * What a course needs, as far as it could be resolved.
 *
 * @param clauses all must be met, each by any one of its courses
 * @param complete whether nothing was left that only a person understands
 */
public record Needs(List<Set<CourseId>> clauses, boolean complete) {

    /** No need at all. */
    public static final Needs NONE = new Needs(List.of(), true);

    /** Words that name no course. */
    public static final Needs WORDS = new Needs(List.of(), false);

    /** More alternatives woven together than this stay words. */
    private static final int MOST_WOVEN = 24;

    /** More needs than this stay words. */
    public static final int MOST = 100;

    public Needs {
        clauses = List.copyOf(clauses);
    }

    static Needs anyOf(Set<CourseId> courses) {
        return courses.isEmpty() ? WORDS : new Needs(List.of(Set.copyOf(courses)), true);
    }

    static Needs allOf(Iterable<CourseId> courses) {
        List<Set<CourseId>> clauses = new ArrayList<>();
        courses.forEach(course -> clauses.add(Set.of(course)));
        return new Needs(clauses, true);
    }

    /** Both. */
    public Needs and(Needs other) {
        return simplest(Stream.concat(clauses.stream(), other.clauses.stream()).toList(), complete && other.complete);
    }

    /** Either: what is known of one side stands also where the other side is words. */
    Needs or(Needs other) {
        if (clauses.isEmpty() || other.clauses.isEmpty()) {
            return new Needs(clauses.isEmpty() ? other.clauses : clauses, false);
        }
        if (clauses.size() * other.clauses.size() > MOST_WOVEN) {
            return WORDS;
        }
        List<Set<CourseId>> woven = clauses.stream()
                .flatMap(mine -> other.clauses.stream().map(theirs -> union(mine, theirs)))
                .toList();
        return simplest(woven, complete && other.complete);
    }

    /** The same with each clause changed; one that becomes empty falls away. */
    public Needs mapClauses(UnaryOperator<Set<CourseId>> change) {
        return new Needs(
                clauses.stream().map(change).filter(clause -> !clause.isEmpty()).toList(), complete);
    }

    /** The same without a course: for a course that seems to need itself. */
    Needs without(CourseId course) {
        if (clauses.stream().noneMatch(clause -> clause.contains(course))) {
            return this;
        }
        return new Needs(mapClauses(clause -> minus(clause, course)).clauses, false);
    }

    /** A set without one of its courses. */
    public static Set<CourseId> minus(Set<CourseId> courses, CourseId course) {
        Set<CourseId> rest = new LinkedHashSet<>(courses);
        rest.remove(course);
        return rest;
    }

    private static Set<CourseId> union(Set<CourseId> one, Set<CourseId> other) {
        Set<CourseId> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** Leaves out a clause that another one implies. */
    private static Needs simplest(List<Set<CourseId>> clauses, boolean complete) {
        List<Set<CourseId>> different = clauses.stream().distinct().toList();
        if (different.size() > MOST) {
            return WORDS;
        }
        List<Set<CourseId>> kept = different.stream()
                .filter(clause -> different.stream()
                        .noneMatch(other -> other.size() < clause.size() && clause.containsAll(other)))
                .toList();
        return new Needs(kept, complete);
    }
}
