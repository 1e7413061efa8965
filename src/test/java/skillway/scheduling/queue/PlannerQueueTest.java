package skillway.scheduling.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import skillway.scheduling.Progress;

class PlannerQueueTest {

    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch hold = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final PlannerQueue queue = new PlannerQueue(1, 3, 4);

    @AfterEach
    void close() {
        hold.countDown();
        queue.close();
    }

    @Test
    void whoeverAsksFirstIsServedFirst() throws InterruptedException {
        occupy();
        CountDownLatch all = submit("a", "b", "c");
        hold.countDown();
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(order).containsExactly("a", "b", "c");
    }

    @Test
    void whoAsksTwiceIsServedTheSecondTimeAfterThoseWhoAskOnce() throws InterruptedException {
        CountDownLatch othersDone = new CountDownLatch(1);
        CountDownLatch secondDone = new CountDownLatch(1);
        queue.submit("often", turn -> {
            Progress progress = turn.sharing(Progress.NONE);
            begun.countDown();
            while (othersDone.getCount() > 0 && !progress.cancelled()) {
                Thread.onSpinWait();
            }
        });
        begun.await();
        queue.submit("often", turn -> {
            order.add("often");
            secondDone.countDown();
        });
        queue.submit("once", turn -> {
            order.add("once");
            othersDone.countDown();
        });
        assertThat(secondDone.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(order).containsExactly("once", "often");
    }

    @Test
    void aLongRunLetsAShortOneInBetween() throws InterruptedException {
        CountDownLatch shortOneDone = new CountDownLatch(1);
        CountDownLatch longOneDone = new CountDownLatch(1);
        queue.submit("long", turn -> {
            Progress progress = turn.sharing(Progress.NONE);
            begun.countDown();
            while (shortOneDone.getCount() > 0 && !progress.cancelled()) {
                Thread.onSpinWait();
            }
            longOneDone.countDown();
        });
        begun.await();
        queue.submit("short", turn -> shortOneDone.countDown());
        assertThat(shortOneDone.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(longOneDone.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void timeInWhichOthersWorkDoesNotCount() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<Long> paused = Collections.synchronizedList(new ArrayList<>());
        queue.submit("long", turn -> {
            Progress progress = turn.sharing(Progress.NONE);
            begun.countDown();
            while (progress.pausedNanos() == 0 && !progress.cancelled()) {
                Thread.onSpinWait();
            }
            paused.add(progress.pausedNanos());
            done.countDown();
        });
        begun.await();
        queue.submit("short", turn -> {});
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(paused.getFirst()).isPositive();
    }

    @Test
    void aFullQueueSaysHowManyWait() throws InterruptedException {
        occupy();
        submit("a", "b", "c", "d");
        assertThatThrownBy(() -> queue.submit("e", turn -> {}))
                .isInstanceOf(QueueFull.class)
                .hasMessage("4 plans are being made before yours. Try again in a minute; your answers are kept.");
    }

    @Test
    void whoLeavesTheLineNeverBegins() throws InterruptedException {
        occupy();
        Turn left = queue.submit("left", turn -> order.add("left"));
        left.leave();
        CountDownLatch all = submit("a");
        hold.countDown();
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(order).containsExactly("a");
    }

    @Test
    void workThatFailsGivesItsPlaceFree() throws InterruptedException {
        queue.submit("fails", turn -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(submit("a").await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theMoreWaitTheShorterEachWorks() {
        assertThat(Share.of(2, 0)).hasSeconds(30);
        assertThat(Share.of(2, 19)).hasMillis(1_500);
        assertThat(Share.of(2, 99)).hasMillis(300);
        assertThat(Share.of(2, 1_000_000)).hasMillis(150);
    }

    /** Keeps the only core busy, without handing on its turn, until the test lets go. */
    private void occupy() throws InterruptedException {
        queue.submit("holder", turn -> {
            begun.countDown();
            awaitCalmly(hold);
        });
        begun.await();
    }

    private CountDownLatch submit(String... owners) {
        CountDownLatch all = new CountDownLatch(owners.length);
        for (String owner : owners) {
            Consumer<Turn> work = turn -> {
                order.add(owner);
                all.countDown();
            };
            queue.submit(owner, work);
        }
        return all;
    }

    private static void awaitCalmly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
