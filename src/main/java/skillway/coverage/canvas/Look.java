package skillway.coverage.canvas;

import java.awt.BasicStroke;
import java.util.List;
import skillway.coverage.SkillArea;

/** The inks and strokes of every chart. Solid is done, tint with outline planned, dashed not yet, hatched no time. */
public final class Look {

    public static final Ink PAPER = new Ink("paper", 0xfcfdfd);
    public static final Ink WASH = new Ink("wash", 0xf4f7f7);
    public static final Ink LINE = new Ink("line", 0xdde3e3);
    public static final Ink INK = new Ink("ink", 0x14201f);
    public static final Ink INK2 = new Ink("ink2", 0x51605f);
    public static final Ink DONE = new Ink("level-4", 0x2f7e9b);
    public static final Ink PLANNED = DONE.tint(40, PAPER);
    public static final Ink FAN = INK2.veil(22);
    public static final Ink BAD = new Ink("bad", 0xa8231c);
    public static final Hatch OFF = new Hatch("off", INK2.tint(45, PAPER), PAPER, 0.9f);
    public static final Hatch OVER = new Hatch("over", BAD, BAD.tint(10, PAPER), 1.6f);

    public static final BasicStroke HAIR = new BasicStroke(1f);
    public static final BasicStroke REACHED = new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    public static final BasicStroke TODAY = new BasicStroke(2f);
    public static final BasicStroke BUDGET = new BasicStroke(1.5f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);
    public static final BasicStroke PLAN = dashed(1.5f, 4, 2.5f);
    public static final BasicStroke DEADLINE = dashed(1.5f, 5, 3);
    public static final BasicStroke WHOLE = dashed(1f, 6, 4);

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

    /** The colour of an area. */
    public static Ink area(SkillArea area) {
        return AREAS.get(area.colour() - 1);
    }

    /** The colour of what is planned in an area. */
    public static Ink tint(SkillArea area) {
        return TINTS.get(area.colour() - 1);
    }

    private static BasicStroke dashed(float width, float dash, float gap) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {dash, gap}, 0f);
    }
}
