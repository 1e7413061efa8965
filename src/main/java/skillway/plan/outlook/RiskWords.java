package skillway.plan.outlook;

import java.util.function.IntFunction;
import skillway.scheduling.risk.Outlook;
import skillway.scheduling.risk.Outlook.Driver;

/** Says in a sentence what the spread of a plan's end comes from. */
final class RiskWords {

    private static final double MOST = 0.5;
    private static final double MUCH = 0.1;
    private static final double HUNDRED = 100;

    private RiskWords() {}

    static String of(Outlook outlook, IntFunction<String> titles) {
        if (outlook.drivers().isEmpty()) {
            return "";
        }
        Driver main = outlook.drivers().getFirst();
        if (main.candidate() != Driver.PACE) {
            String much = main.share() >= MOST ? "Most of the risk" : "The largest part of the risk";
            return "%s is how long %s takes (%s of the spread)."
                    .formatted(much, titles.apply(main.candidate()), percent(main));
        }
        String next = outlook.drivers().stream()
                .filter(driver -> driver.candidate() != Driver.PACE && driver.share() >= MUCH)
                .findFirst()
                .map(driver ->
                        ", then how long %s takes (%s)".formatted(titles.apply(driver.candidate()), percent(driver)))
                .orElse("");
        return "Most of the risk is your own pace (%s of the spread)%s. Each check-in makes it surer."
                .formatted(percent(main), next);
    }

    private static String percent(Driver driver) {
        return Math.round(HUNDRED * driver.share()) + "\u00a0%";
    }
}
