package skillway.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import skillway.coverage.CoverageCurve.Band;
import skillway.coverage.CoverageCurve.Step;
import skillway.coverage.SkillGaps.Row;

/** Ada's plan on 10 February 2027, as the charts see it. */
public final class Samples {

    public static final SkillArea PEOPLE = new SkillArea(1, "People");
    public static final SkillArea COMMUNICATION = new SkillArea(2, "Communication");
    public static final SkillArea DELIVERY = new SkillArea(3, "Delivery");
    public static final SkillArea BUSINESS = new SkillArea(4, "Business");

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private Samples() {}

    public static Weeks weeks() {
        return new Weeks(MONDAY, 38, LocalDate.of(2027, 2, 10), LocalDate.of(2027, 6, 18), Set.of(6, 7, 20));
    }

    public static CoverageCurve curve() {
        return new CoverageCurve(
                weeks(),
                48,
                List.of(
                        band(PEOPLE, 3, 7, 5, 9, 10, 12, 13, 14, 23, 15.5, 24, 18.5, 28, 23),
                        band(COMMUNICATION, 11, 2.5, 19, 5.5, 23, 7.5, 28, 9),
                        band(DELIVERY, 13, 1.5, 16, 2.5, 19, 4.5, 20, 6.5, 25, 8),
                        band(BUSINESS, 27, 2, 28, 2.2, 29, 5)));
    }

    public static SkillGaps gaps() {
        return new SkillGaps(List.of(
                new Row("Hiring and interviewing", PEOPLE, 3, 4, 4),
                new Row("Coaching and feedback", PEOPLE, 2, 3, 4),
                new Row("<script>alert(1)</script> & \"x\"", PEOPLE, 1, 2, 3),
                new Row("Bell\u0007 null\u0000 lone\ud800 esc\u001b", COMMUNICATION, 0, 0, 3),
                new Row("Team 🚀 spirit", COMMUNICATION, 3, 3, 3),
                new Row("ניהול צוות (א)", DELIVERY, 2, 4, 4),
                new Row("إدارة الفريق", DELIVERY, 1, 3, 2),
                new Row("Katarzyna Wiśniewska-Kowalczyk's narrative", BUSINESS, 2.5, 3, 4)));
    }

    public static WeekHours hours() {
        return new WeekHours(
                weeks(),
                IntStream.range(0, 38)
                        .mapToObj(
                                w -> new WeekHours.Week(budget(w), planned(w), w < 13 ? planned(w) : w == 13 ? 80 : 0))
                        .toList());
    }

    private static int budget(int week) {
        return weeks().off().contains(week) || week > 31 ? 0 : 270;
    }

    private static int planned(int week) {
        return switch (week) {
            case 0, 3 -> 240;
            case 4, 10 -> 295;
            case 8 -> 190;
            case 12 -> 250;
            case 24 -> 420;
            case 26 -> 205;
            case 27 -> 115;
            default -> week > 27 ? 0 : budget(week);
        };
    }

    private static Band band(SkillArea area, double... weekAndGain) {
        return new Band(
                area,
                IntStream.range(0, weekAndGain.length / 2)
                        .mapToObj(i -> new Step(weekAndGain[2 * i], weekAndGain[2 * i + 1]))
                        .toList());
    }
}
