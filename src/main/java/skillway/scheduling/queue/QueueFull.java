package skillway.scheduling.queue;

/** More work waits than the queue holds; the message is a sentence for the person who asked. */
public final class QueueFull extends IllegalStateException {

    private static final long serialVersionUID = 1;

    QueueFull(int waiting) {
        super("%d plans are being made before yours. Try again in a minute; your answers are kept.".formatted(waiting));
    }
}
