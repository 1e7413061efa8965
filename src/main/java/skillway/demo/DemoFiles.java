package skillway.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import skillway.tables.Table;
import skillway.tables.TableReader;

/**
 * The data files of the example organisation. Their story is told as if today were in the week of 8 February 2027;
 * every date moves by whole weeks, so that the story's today is the day of loading.
 */
@Component
@Profile("demo")
class DemoFiles {

    private static final LocalDate STORY_MONDAY = LocalDate.of(2027, 2, 8);
    private static final Pattern DATE = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");

    private final Clock clock;

    DemoFiles(Clock clock) {
        this.clock = clock;
    }

    Table read(String name) {
        return TableReader.read(moved(text(name)).getBytes(StandardCharsets.UTF_8), name);
    }

    private String moved(String text) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long weeks = ChronoUnit.WEEKS.between(STORY_MONDAY, monday);
        return DATE.matcher(text)
                .replaceAll(
                        date -> LocalDate.parse(date.group()).plusWeeks(weeks).toString());
    }

    private static String text(String name) {
        try (InputStream file = new ClassPathResource("demo/" + name).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
