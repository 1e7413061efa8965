package skillway.plan.planning;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The threads that plans are made on: few, so that pages stay quick, with a queue that is not endless. */
@Component
class PlannerThreads {

    private static final int THREADS = 2;
    private static final int WAITING_PLANS = 20;
    private static final int WAITING_PREVIEWS = 100;

    private final ThreadPoolExecutor plans = threads("planning-", WAITING_PLANS);
    private final ThreadPoolExecutor previews = threads("preview-", WAITING_PREVIEWS);

    /** @throws IllegalStateException with a sentence when too many plans wait already */
    void plan(Runnable work) {
        try {
            plans.execute(work);
        } catch (RejectedExecutionException full) {
            throw new IllegalStateException(
                    "%d plans are being made before yours. Try again in a minute; your answers are kept."
                            .formatted(WAITING_PLANS),
                    full);
        }
    }

    /** Works when there is room; a preview that finds none is left out, the next one will come. */
    void preview(Runnable work) {
        if (previews.getQueue().remainingCapacity() > 0) {
            previews.execute(work);
        }
    }

    @PreDestroy
    void shutDown() {
        plans.shutdownNow();
        previews.shutdownNow();
    }

    private static ThreadPoolExecutor threads(String name, int waiting) {
        return new ThreadPoolExecutor(
                THREADS,
                THREADS,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name(name, 1).daemon().factory());
    }
}
