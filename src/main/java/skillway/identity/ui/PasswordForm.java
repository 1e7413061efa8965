package skillway.identity.ui;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;

/** E-mail and password, posted to Spring Security. */
class PasswordForm extends LoginForm {

    PasswordForm(boolean refused) {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in");
        words.getForm().setUsername("E-mail");
        words.getErrorMessage().setTitle("These two do not fit together");
        words.getErrorMessage().setMessage("Check the e-mail address and the password, and try again.");
        setI18n(words);
        setAction("login");
        setForgotPasswordButtonVisible(false);
        setError(refused);
    }
}
