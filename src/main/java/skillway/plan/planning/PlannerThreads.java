package skillway.plan.planning;

import jakarta.annotation.PreDestroy;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import skillway.identity.PersonId;
import skillway.scheduling.queue.PlannerQueue;
import skillway.scheduling.queue.QueueFull;
import skillway.scheduling.queue.Turn;

/** Where plans and previews are made: off the pages' threads, on few cores, in fair turns. */
@Component
class PlannerThreads {

    private static final int CORES = 2;
    private static final int MOST_BEGUN = 16;
    private static final int MOST_WAITING = 1_000;

    private final PlannerQueue queue = new PlannerQueue(CORES, MOST_BEGUN, MOST_WAITING);

    /** Whose preview it is: it need not wait for the same person's plan. */
    private record Looking(PersonId who) {}

    /** @throws QueueFull with a sentence when too many plans wait already */
    void plan(PersonId who, Consumer<Turn> work) {
        queue.submit(who, work);
    }

    /** Works when there is room; a preview that finds none is left out, the next one will come. */
    void preview(PersonId who, Consumer<Turn> work) {
        if (queue.waiting() < MOST_WAITING / 2) {
            queue.submit(new Looking(who), work);
        }
    }

    @PreDestroy
    void shutDown() {
        queue.close();
    }
}
