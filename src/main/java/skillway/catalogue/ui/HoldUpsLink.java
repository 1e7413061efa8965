package skillway.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import skillway.catalogue.holdups.HoldUps;

/** Leads a catalogue admin to the courses whose missing hours hold others up; there only while there are some. */
class HoldUpsLink extends Anchor {

    private final transient HoldUps holdUps;

    HoldUpsLink(HoldUps holdUps) {
        this.holdUps = holdUps;
        setHref("import/hours");
    }

    void count() {
        int count = holdUps.all().size();
        setText("Missing hours (%,d)".formatted(count));
        setVisible(count > 0);
    }
}
