package skillway.scheduling.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import skillway.scheduling.Candidate;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Run;
import skillway.scheduling.Schedule;
import skillway.scheduling.Target;

/** What a plan may turn into when its efforts are ranges. */
class SimulationTest {

    private static final int RUNS = 500;
    private static final List<Integer> EIGHT_WEEKS = List.of(100, 100, 100, 100, 100, 100, 100, 100);

    @Test
    void aPlanWithoutRangesEndsWhereItWasPlanned() {
        Outlook outlook = outlook(List.of(Effort.exactly(200), Effort.exactly(150)), Pace.AS_SAID);

        assertThat(outlook.endsOf(0)).hasValue(new Outlook.Ends(1, 1, 1, 1));
        assertThat(outlook.finished()).isEqualTo(new Outlook.Ends(3, 3, 3, 3));
        assertThat(outlook.inTime()).isEqualTo(1);
        assertThat(outlook.drivers()).isEmpty();
        assertThat(outlook.coverage().get(1)).isEqualTo(new Outlook.Coverage(0.5, 0.5, 0.5));
    }

    @Test
    void theSameSeedGivesTheSameOutlook() {
        List<Effort> efforts = List.of(new Effort(100, 200, 500, 0), new Effort(100, 150, 400, 0));
        Pace pace = new Pace(1.2, 0.3, 0.1);

        assertThat(outlook(efforts, pace)).isEqualTo(outlook(efforts, pace));
    }

    @Test
    void whatNeedsACourseNeverEndsBeforeIt() {
        Outlook outlook = outlook(List.of(new Effort(50, 200, 600, 0), new Effort(10, 50, 90, 0)), Pace.AS_SAID);

        Outlook.Ends first = outlook.endsOf(0).orElseThrow();
        Outlook.Ends second = outlook.endsOf(1).orElseThrow();
        assertThat(first.best()).isLessThan(first.worst());
        assertThat(second.best()).isGreaterThanOrEqualTo(first.best());
        assertThat(second.worst()).isGreaterThanOrEqualTo(first.worst());
    }

    @Test
    void coverageLiesBetweenItsLowAndHighFigureAndRises() {
        List<Outlook.Coverage> fan = outlook(
                        List.of(new Effort(100, 200, 500, 0), new Effort(100, 150, 400, 0)), Pace.AS_SAID)
                .coverage();

        assertThat(fan).hasSizeGreaterThanOrEqualTo(8);
        assertThat(fan).allMatch(week -> week.low() <= week.middle() && week.middle() <= week.high());
        assertThat(fan.getFirst().high()).isLessThan(fan.getLast().low());
        IntStream.range(1, fan.size())
                .forEach(i -> assertThat(fan.get(i).low())
                        .isGreaterThanOrEqualTo(fan.get(i - 1).low()));
    }

    @Test
    void theWidestRangeDrivesTheFinishMost() {
        Outlook outlook = outlook(List.of(new Effort(190, 200, 210, 0), new Effort(50, 150, 500, 0)), Pace.AS_SAID);

        assertThat(outlook.drivers().getFirst().candidate()).isEqualTo(1);
        assertThat(outlook.drivers().getFirst().share()).isGreaterThan(0.9);
        assertThat(outlook.drivers().stream().mapToDouble(Outlook.Driver::share).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void aSlowAndUnsurePaceEndsLaterAndIsTheMainRisk() {
        List<Effort> efforts = List.of(new Effort(190, 200, 210, 0), new Effort(140, 150, 160, 0));

        Outlook slow = outlook(efforts, new Pace(1.5, 0.4, 0));

        assertThat(slow.finished().likely())
                .isGreaterThan(outlook(efforts, Pace.AS_SAID).finished().likely());
        assertThat(slow.drivers().getFirst().candidate()).isEqualTo(Outlook.Driver.PACE);
    }

    @Test
    void whatDoesNotEndInTimeEndsBehindTheLastWeek() {
        Outlook outlook = outlook(List.of(Effort.exactly(900), Effort.exactly(150)), Pace.AS_SAID);

        assertThat(outlook.finished().likely()).isGreaterThanOrEqualTo(8);
        assertThat(outlook.inTime()).isZero();
        assertThat(outlook.coverage()).hasSizeGreaterThan(8);
    }

    @Test
    void datedRunsTakeTheirWeeksWhateverThePace() {
        Candidate dated = Candidate.of(100).inRuns(new Run(2, List.of(100))).leadingTo(0, 2);
        Problem problem = Problem.of(EIGHT_WEEKS, List.of(new Target(0, 2, 10)), List.of(dated));
        Schedule schedule = Schedule.of(problem, List.of(new Placement(0, 2, List.of(100))));
        Uncertainty unsure = new Uncertainty(List.of(new Effort(50, 100, 900, 0)), List.of(new Pace(2, 1, 0)), 100);

        assertThat(Simulation.of(problem, schedule, unsure, RUNS, 1).finished())
                .isEqualTo(new Outlook.Ends(2, 2, 2, 2));
    }

    @Test
    void anEffortIsOnAverageWhatPertSays() {
        Pert pert = new Pert(new Effort(60, 120, 480, 0));

        double mean = IntStream.range(0, 1000)
                .mapToDouble(i -> pert.at((i + 0.5) / 1000))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo((60 + 4 * 120 + 480) / 6.0, within(0.5));
        assertThat(pert.at(0)).isEqualTo(60);
        assertThat(pert.at(1)).isEqualTo(480);
    }

    @Test
    void rangesOutOfOrderAndMissingEffortsAreRefused() {
        assertThatThrownBy(() -> new Effort(10, 5, 20, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pace(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outlook(List.of(Effort.exactly(1)), Pace.AS_SAID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Two courses, the second needs the first; each leads to one of two skills. */
    private static Outlook outlook(List<Effort> efforts, Pace pace) {
        Problem problem = Problem.of(
                EIGHT_WEEKS,
                List.of(new Target(0, 2, 10), new Target(0, 1, 10)),
                List.of(
                        Candidate.of(200).leadingTo(0, 2),
                        Candidate.of(150).leadingTo(1, 1).needingOneOf(0)));
        Schedule schedule = Schedule.of(
                problem, List.of(new Placement(0, 0, List.of(100, 100)), new Placement(1, 2, List.of(100, 50))));
        return Simulation.of(problem, schedule, new Uncertainty(efforts, List.of(pace), 100), RUNS, 1);
    }
}
