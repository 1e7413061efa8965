package skillway.mentoring.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import skillway.mentoring.Decision;

/** A decision in one word, with its icon and colour. */
class DecisionChip extends Span {

    DecisionChip(Decision decision) {
        boolean approved = decision instanceof Decision.Approved;
        addClassNames("chip", approved ? "ok" : "warn");
        add(new SvgIcon(approved ? "icons/proof.svg" : "icons/undo.svg"));
        add(new Span(approved ? "approved" : "sent back"));
    }
}
