package skillway.plan.translate;

import java.time.LocalDate;
import java.util.List;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.plan.translate.WhatIf.Hours;
import skillway.plan.translate.WhatIf.Line;

/** Says where more hours and later deadlines stop to pay; nothing when too few points are known. */
final class WhatIfWords {

    private static final int FEWEST = 3;

    private WhatIfWords() {}

    static String hours(List<Hours> hours, int knee, LocalDate deadline) {
        if (hours.size() < FEWEST) {
            return "";
        }
        return knee < 0
                ? "Each hour more a week brings about the same."
                : "More than about %s a week gains less and less before %s."
                        .formatted(Minutes.text(hours.get(knee).minutes()), PlanWords.date(deadline));
    }

    static String deadlines(Line line, int knee) {
        if (line.points().size() < FEWEST) {
            return "";
        }
        return knee < 0
                ? "Each week more brings about the same."
                : "With the hours of now, a deadline after %s gains less and less."
                        .formatted(PlanWords.date(line.points().get(knee).deadline()));
    }
}
