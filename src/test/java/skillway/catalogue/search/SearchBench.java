package skillway.catalogue.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import skillway.catalogue.Course;
import skillway.catalogue.CourseKind;
import skillway.catalogue.Courses;
import skillway.catalogue.HelpsMe;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/** Prints how much CPU time searches take in a catalogue of many courses; run by hand, no test. */
final class SearchBench {

    private static final int SKILLS = 400;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Random DICE = new Random(1);

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        int courses = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Map<SkillId, Skill> skills = new HashMap<>();
        for (long i = 0; i < SKILLS; i++) {
            skills.put(new SkillId(i), new Skill(new SkillId(i), 1, words(3), "Area " + i % 12, "", Set.of()));
        }
        long before = used();
        long start = System.nanoTime();
        try (CourseIndex index = new CourseIndex()) {
            index.fill(skills, receiver -> {
                for (int i = 0; i < courses; i++) {
                    receiver.take(course(i));
                }
            });
            System.out.printf(
                    "%,d courses: filled in %,d ms, %,d MB%n",
                    courses, (System.nanoTime() - start) / 1_000_000, (used() - before) >> 20);
            HelpsMe me = new HelpsMe(role(), Map.of());
            measure(index, me, 300);
            measure(index, me, 1000);
        }
    }

    private static void measure(CourseIndex index, HelpsMe me, int searches) throws IOException {
        long[] nanos = new long[searches];
        long found = 0;
        for (int i = 0; i < searches; i++) {
            CourseQuery query = query(i);
            long start = THREADS.getCurrentThreadCpuTime();
            found += index.find(query, me).ids().length;
            nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%d searches, CPU: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %,d found on average%n",
                searches,
                nanos[searches / 2] / 1e6,
                nanos[searches * 95 / 100] / 1e6,
                nanos[searches * 99 / 100] / 1e6,
                found / searches);
    }

    private static CourseQuery query(int i) {
        String typed = words(1 + i % 3);
        String text = i % 5 == 0 ? "" : typed.substring(0, Math.min(typed.length(), 1 + DICE.nextInt(12)));
        return new CourseQuery(
                text,
                i % 4 == 0 ? Set.of(CourseKind.COURSE, CourseKind.EVENT) : Set.of(),
                i % 7 == 0 ? Set.of("Provider 3") : Set.of(),
                i % 6 == 0 ? Set.of("Area 2") : Set.of(),
                Set.of(),
                Set.of(),
                0,
                i % 3 == 0 ? 3000 : null,
                null,
                i % 8 == 0,
                false,
                CourseOrder.values()[i % 4]);
    }

    private static Course course(int i) {
        return Courses.described(
                        i, words(5), CourseKind.values()[i % 7], "Provider " + i % 60, words(60), 1 + i % 90, i % 300)
                .withOutcomes(List.of(
                        Courses.reaches(new SkillId(i % SKILLS), 1 + i % 5),
                        Courses.reaches(new SkillId((i + 7L) % SKILLS), 1 + i % 4)));
    }

    private static RoleProfile role() {
        List<Requirement> needs = new ArrayList<>();
        for (long i = 0; i < 20; i++) {
            needs.add(new Requirement(new SkillId(i * 11), 4, 5, true));
        }
        return new RoleProfile(new RoleId(1), 1, "Role", "", "", Set.copyOf(needs), List.of());
    }

    /** Words of a made-up language of 20,000, the frequent ones frequent. */
    private static String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.pow(20_000, DICE.nextDouble());
            text.append(i == 0 ? "" : " ");
            for (int rest = rank * 7919 % 20_011 + 30; rest > 0; rest /= 20) {
                text.append("bcdfghklmnprstvwxzaj".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
            }
        }
        return text.toString();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
