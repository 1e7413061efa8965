package skillway.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's clock: the loader sets it back to live through the past weeks of the story; then it tells today's time. */
@Component
@Profile("demo")
class StoryClock extends Clock {

    private final Clock real = Clock.system(ZoneId.systemDefault());
    private volatile @Nullable Instant told;

    /** Does something as if it were that time. */
    void at(Instant time, Runnable deed) {
        told = time;
        try {
            deed.run();
        } finally {
            told = null;
        }
    }

    @Override
    public Instant instant() {
        Instant set = told;
        return set == null ? real.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
