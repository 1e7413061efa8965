package skillway.plan.translate;

import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.scheduling.Clash.Asked;
import skillway.scheduling.Clash.Lack;

/** Says what a wish that cannot be met asks for, and what is missing. */
record LackWords(Translation translation) {

    String asked(Asked asked) {
        return switch (asked) {
            case Asked.Take take -> "“%s” as a must".formatted(translation.title(take.candidate()));
            case Asked.Start start ->
                "“%s” from %s".formatted(translation.title(start.candidate()), week(start.week()));
            case Asked.Reach reach ->
                "Level %d of %s by %s"
                        .formatted(
                                reach.wish().level(),
                                translation.skill(reach.wish().skill()),
                                week(reach.wish().byWeek()));
            case Asked.Choose choose -> "Your choice of electives";
            case Asked.Cover cover -> "%d %% of the role".formatted(cover.percent());
            case Asked.Fill fill -> "What you want in every week";
            case Asked.Everything everything -> "All that must be in the plan";
        };
    }

    String lack(Lack lack) {
        return switch (lack) {
            case Lack.Minutes minutes ->
                "It needs %s more than you have until %s."
                        .formatted(Minutes.text(minutes.missing()), week(minutes.upToWeek()));
            case Lack.Weeks weeks ->
                "It would end %s too late at the earliest.".formatted(PlanWords.count(weeks.missing(), "week"));
            case Lack.Money money -> "It costs %d € more than you give.".formatted(money.missing());
            case Lack.NoCourseFor none ->
                "No course leads to level %d of %s."
                        .formatted(
                                none.level().level(),
                                translation.skill(none.level().skill()));
            case Lack.NothingBefore before ->
                "None of the courses that “%s” needs before it can start in time."
                        .formatted(translation.title(before.candidate()));
            case Lack.Courses courses ->
                "Only %s of them can end in time.".formatted(PlanWords.count(courses.possible(), "course"));
            case Lack.TooManyMusts musts ->
                "%s of them must be in the plan.".formatted(PlanWords.count(musts.musts(), "course"));
            case Lack.Coverage coverage ->
                "All courses that can end in time cover %d %%.".formatted(coverage.possible());
            case Lack.Room room -> "Beside your other wishes there is no room for it in time.";
        };
    }

    private String week(int index) {
        return PlanWords.week(translation.weeks().monday(index));
    }
}
