package skillway.coverage.chart;

import java.awt.BasicStroke;
import java.util.List;
import skillway.coverage.SkillArea;

/** The inks and strokes of every chart. Solid is done, tint with outline planned, dashed not yet, hatched no time. */
final class Look {

    static final Ink PAPER = new Ink("paper", 0xfcfdfd);
    static final Ink WASH = new Ink("wash", 0xf4f7f7);
    static final Ink LINE = new Ink("line", 0xdde3e3);
    static final Ink INK = new Ink("ink", 0x14201f);
    static final Ink INK2 = new Ink("ink2", 0x51605f);
    static final Ink DONE = new Ink("level-4", 0x2f7e9b);
    static final Ink PLANNED = DONE.tint(40, PAPER);
    static final Ink BAD = new Ink("bad", 0xa8231c);
    static final Hatch OFF = new Hatch("off", INK2.tint(45, PAPER), PAPER, 0.9f);
    static final Hatch OVER = new Hatch("over", BAD, BAD.tint(10, PAPER), 1.6f);

    static final BasicStroke HAIR = new BasicStroke(1f);
    static final BasicStroke REACHED = new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke TODAY = new BasicStroke(2f);
    static final BasicStroke BUDGET = new BasicStroke(1.5f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);
    static final BasicStroke PLAN = dashed(1.5f, 4, 2.5f);
    static final BasicStroke DEADLINE = dashed(1.5f, 5, 3);
    static final BasicStroke WHOLE = dashed(1f, 6, 4);

    private static final List<Ink> AREAS = List.of(
            new Ink("area-1", 0x2e86e0),
            new Ink("area-2", 0x22763b),
            new Ink("area-3", 0x8841bd),
            new Ink("area-4", 0xa38600),
            new Ink("area-5", 0x711228),
            new Ink("area-6", 0xe26499),
            new Ink("area-7", 0x40516b),
            new Ink("area-8", 0x550b84));
    private static final List<Ink> TINTS =
            AREAS.stream().map(ink -> ink.tint(30, PAPER)).toList();

    private Look() {}

    static Ink area(SkillArea area) {
        return AREAS.get(area.colour() - 1);
    }

    static Ink tint(SkillArea area) {
        return TINTS.get(area.colour() - 1);
    }

    private static BasicStroke dashed(float width, float dash, float gap) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {dash, gap}, 0f);
    }
}
