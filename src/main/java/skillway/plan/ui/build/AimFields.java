package skillway.plan.ui.build;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import skillway.plan.MoreWishes;
import skillway.plan.MoreWishes.Aim;

/** What makes one plan better than another. */
class AimFields extends Div {

    private final Select<Aim> aim = new Select<>();
    private final IntegerField percent;

    AimFields(MoreWishes now, WishChange change) {
        addClassName("wish-fields");
        aim.setLabel("Best is");
        aim.setItems(Aim.values());
        aim.setItemLabelGenerator(MoreWishesWords::aim);
        aim.setValue(now.aim());
        aim.addClassName("wish-aim");
        percent = WishFields.number("Cover at least, %", "100", now.percent());
        percent.setVisible(now.aim() != Aim.COVERAGE);
        aim.addValueChangeListener(chosen -> {
            percent.setVisible(chosen.getValue() != Aim.COVERAGE);
            keep(change);
        });
        percent.addValueChangeListener(typed -> keep(change));
        Checkbox essential = new Checkbox("Essential skills before all others", now.essentialFirst());
        essential.addValueChangeListener(chosen -> change.keep(more -> more.essentialFirst(chosen.getValue())));
        add(aim, percent, essential);
    }

    private void keep(WishChange change) {
        int cover = WishFields.or(100, percent);
        change.keep(more -> more.aimingAt(aim.getValue(), cover));
    }
}
