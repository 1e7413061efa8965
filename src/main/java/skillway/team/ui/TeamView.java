package skillway.team.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import skillway.identity.CurrentViewer;
import skillway.identity.Directory;
import skillway.identity.Team;
import skillway.identity.Viewer;
import skillway.shell.EmptyState;
import skillway.shell.PageHeader;
import skillway.skills.RoleSummary;
import skillway.skills.SkillFramework;
import skillway.team.TeamGaps;
import skillway.team.TeamMatrix;
import skillway.team.TeamNews;

/** Where the team is thin, and who closes which gap when. The URL names the role and the day. */
@Route("team")
@PageTitle("Team · Skillway")
@Menu(title = "Team", order = 9, icon = "icons/team.svg")
@RolesAllowed("LEAD")
@StyleSheet("context://team.css")
class TeamView extends Div implements BeforeEnterObserver {

    private final transient TeamGaps gaps;
    private final transient CurrentViewer viewer;
    private final transient LocalDate today;
    private final RoleChoice roles;
    private final DaySlider day;
    private final PageHeader header;
    private final Div tools;
    private final Div body = new Div();
    private final transient MemberDesk members;
    private final transient LiveTeam live;
    private transient Viewer lead;

    TeamView(
            TeamGaps gaps,
            SkillFramework framework,
            CurrentViewer viewer,
            MemberDesk members,
            TeamNews news,
            Directory directory,
            Clock clock) {
        this.members = members;
        lead = viewer.get();
        live = new LiveTeam(news, directory, this::drawAnew);
        this.gaps = gaps;
        this.viewer = viewer;
        today = LocalDate.now(clock);
        roles = new RoleChoice(framework.roles(), this::choose);
        day = new DaySlider(today, this::choose);
        header = new PageHeader("Team", "", roles);
        // Stays while the matrix is drawn anew: the slider keeps the focus.
        tools = new Div(new MatrixKey(), day);
        tools.addClassName("team-tools");
        addClassNames("view", "team");
        body.addClassName("view-body");
        add(header, tools, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Chosen chosen = Chosen.in(event.getLocation().getQueryParameters(), today);
        lead = viewer.get();
        Optional<Team> team = gaps.team(lead);
        if (team.isEmpty()) {
            header.setVisible(false);
            say(
                    "You lead no team yet",
                    "An administrator can put you into the team that you lead. Then its people stand here.");
            return;
        }
        header.say(team.get().name(), "");
        roles.choose(chosen.role().or(() -> gaps.usualRole(lead)));
        if (chosen.role().isPresent() && roles.chosen().isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(chosen.day());
    }

    /** The lead chose another role or another day. */
    private void choose() {
        Chosen chosen = new Chosen(roles.chosen().map(RoleSummary::id), day.day());
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("team", chosen.parameters(today)));
        show(chosen.day());
    }

    private void show(LocalDate asOf) {
        roles.chosen()
                .flatMap(role -> gaps.matrix(lead, role.id(), asOf))
                .ifPresentOrElse(
                        this::show,
                        () -> say(
                                "Which role shall the team be held against?",
                                "Nobody in the team has a plan yet, so choose a role above."));
    }

    private void show(TeamMatrix matrix) {
        header.say(matrix.team(), TeamWords.subtitle(matrix));
        day.show(matrix.asOf(), matrix.horizon());
        body.removeAll();
        if (matrix.rows().isEmpty()) {
            say("Nobody is in your team yet", "An administrator can put people into it. Then they stand here.");
        } else if (matrix.columns().isEmpty()) {
            say(
                    matrix.roleName() + " asks for no skills yet",
                    "Choose another role above, or ask the catalogue admin.");
        } else {
            tools.setVisible(true);
            body.add(new MatrixAndRisks(matrix, today, members, () -> drawAnew(viewer.get())));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        live.begin(lead, attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        live.end();
        super.onDetach(detached);
    }

    private void drawAnew(Viewer now) {
        lead = now;
        show(day.day());
    }

    private void say(String headline, String sentence) {
        tools.setVisible(false);
        body.removeAll();
        body.add(new EmptyState(headline, sentence));
    }
}
