package skillway.mentoring.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import skillway.plan.PlanWords;

/** Says when something was, as seen from now: "09:12", "yesterday", "3 Feb". */
record When(Clock clock) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    String brief(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (local.toLocalDate().equals(today)) {
            return TIME.format(local);
        }
        return local.toLocalDate().equals(today.minusDays(1)) ? "yesterday" : PlanWords.shortDate(local.toLocalDate());
    }

    /** Such as "today 09:12" or "on 3 Feb". */
    String inSentence(Instant at) {
        String brief = brief(at);
        if (brief.contains(":")) {
            return "today " + brief;
        }
        return brief.equals("yesterday") ? brief : "on " + brief;
    }
}
