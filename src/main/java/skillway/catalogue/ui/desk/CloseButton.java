package skillway.catalogue.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.SvgIcon;

/** The cross that closes a panel or takes a row out; what it does stands in its accessible name. */
public class CloseButton extends Button {

    public CloseButton(String name, Runnable act) {
        super(new SvgIcon("icons/close.svg"), click -> act.run());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setAriaLabel(name);
    }
}
