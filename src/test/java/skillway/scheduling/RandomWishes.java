package skillway.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Adds wishes about the whole plan and about single courses to a small problem. */
final class RandomWishes {

    private final Problem problem;
    private final Random random;

    private RandomWishes(Problem problem, Random random) {
        this.problem = problem;
        this.random = random;
    }

    /** @param aims whether something else than points is to be made small */
    static Problem of(Problem problem, Random random, boolean aims) {
        RandomWishes wishes = new RandomWishes(problem, random);
        return problem.withCandidates(
                        problem.candidates().stream().map(wishes::course).toList())
                .wishing(wishes.whole(aims));
    }

    private Wishes whole(boolean aims) {
        Wishes wishes = Wishes.NONE;
        if (aims) {
            Objective.Kind[] kinds = Objective.Kind.values();
            wishes = wishes.aimingAt(new Objective(kinds[1 + random.nextInt(kinds.length - 1)], random.nextInt(101)));
        }
        wishes = oneIn(3)
                ? wishes.essentialFirst(Set.of(random.nextInt(problem.targets().size())))
                : wishes;
        wishes = oneIn(3) ? wishes.choosing(List.of(electives())) : wishes;
        wishes = oneIn(3) ? wishes.keepingFree(random.nextInt(60)) : wishes;
        wishes = oneIn(3) ? wishes.startingAtMost(1 + random.nextInt(2)) : wishes;
        wishes = oneIn(8) ? wishes.filling(new WeekFloor(random.nextInt(2), random.nextInt(2))) : wishes;
        return oneIn(4) ? wishes.needsInEarlierWeeks() : wishes;
    }

    private Electives electives() {
        Set<Integer> courses = new HashSet<>();
        int most = 1 + random.nextInt(3);
        for (int i = 0; i < most; i++) {
            courses.add(random.nextInt(problem.candidates().size()));
        }
        int least = random.nextInt(courses.size() + 1);
        return new Electives(courses, least, least + random.nextInt(2));
    }

    private Candidate course(Candidate course) {
        int pace = Math.min(course.maxMinutesPerWeek(), 3);
        Wish wish = course.wish();
        Set<Integer> closed = new HashSet<>(oneIn(4) ? Set.of(random.nextInt(problem.weeks())) : Set.of());
        closed.remove(wish.pinnedTo());
        wish = wish.without(closed);
        wish = oneIn(4) ? wish.atLeastPerWeek(1 + random.nextInt(pace)) : wish;
        boolean lock = course.selfPaced() && !wish.excluded() && oneIn(12);
        return lock ? course.lockedAt(somewhere(course)) : course.wished(wish);
    }

    private Run somewhere(Candidate course) {
        List<Integer> minutes = new ArrayList<>();
        int pace = Math.max(Math.min(course.maxMinutesPerWeek(), 2), course.minutes() / 6);
        IntStream.iterate(course.minutes(), left -> left > 0, left -> left - pace)
                .forEach(left -> minutes.add(Math.min(left, pace)));
        return new Run(random.nextInt(problem.weeks()), minutes);
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
