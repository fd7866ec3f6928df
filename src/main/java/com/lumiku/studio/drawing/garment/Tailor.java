package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Tailoring;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Drawing;
import com.lumiku.studio.drawing.sheet.Ink;
import com.lumiku.studio.drawing.sheet.Layer;
import com.lumiku.studio.drawing.sheet.Part;
import com.lumiku.studio.drawing.sheet.Piece;
import com.lumiku.studio.drawing.sheet.Sheet;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Of which details each garment consists, in the order they are laid upon its colour. */
public final class Tailor {

    /** A part of a garment: a collar, a row of buttons, a pattern. */
    public interface Detail {

        void draw(TorsoSketch torso);
    }

    /** Of these the last detail is the neck, which may be of another form. */
    private static final Set<Garment> WITH_NECK = EnumSet.of(
            Garment.T_SHIRT,
            Garment.POLO,
            Garment.SHIRT,
            Garment.BLOUSE,
            Garment.HAWAIIAN_SHIRT,
            Garment.SWEATER,
            Garment.TURTLENECK,
            Garment.DRESS,
            Garment.EVENING_GOWN,
            Garment.OFF_SHOULDER,
            Garment.TANK_TOP,
            Garment.JERSEY,
            Garment.CHEONGSAM,
            Garment.BOHEMIAN,
            Garment.BATIK_SHIRT,
            Garment.SCRUBS,
            Garment.PYJAMAS,
            Garment.KOKO);

    private static final String SHEET = "/cloth/fronts.svg";

    private Tailor() {}

    /** The front of a garment as its sheet has it. */
    private static Detail sewn(Garment garment) {
        return torso -> {
            if (!torso.fromBehind()) {
                sew(torso, Sheet.of(SHEET).drawing(garment.name()), false);
            }
        };
    }

    /** @param beyond whether it may reach over the shoulders, as collars and hoods do */
    private static void sew(TorsoSketch torso, Drawing drawing, boolean beyond) {
        for (Piece piece : drawing.pieces()) {
            switch (piece) {
                case Part part -> sew(torso, part.drawing(), true);
                case Layer(Region.Line(Shape line, double width), Ink ink, var fade) -> {
                    Region bent = new Region.Line(torso.front().bend(line), width);
                    torso.pen().fill(beyond ? bent : bent.within(torso.outline()), color(torso.outfit(), ink));
                }
                case Layer layer -> {
                    Shape bent = torso.front().bend(((Region.Outline) layer.region()).shape());
                    Region cloth = beyond ? Region.of(bent) : Region.of(bent).within(torso.outline());
                    torso.pen().fill(cloth, color(torso.outfit(), layer.ink()));
                    if (layer.ink().role().matches("said|trim-light.*")) {
                        Prints.print(
                                torso.pen(),
                                cloth,
                                bent.getBounds2D(),
                                torso.outfit(),
                                color(torso.outfit(), layer.ink()),
                                TorsoSketch.PRINT);
                    }
                }
            }
        }
    }

    /** The cloth's, that of collars and edges, or that of buttons and embroidery where they are said. */
    private static Tint color(Outfit outfit, Ink ink) {
        Tailoring tailoring = outfit.tailoring();
        Optional<Tint> said =
                switch (ink.role().split("-")[0]) {
                    case "said" -> Optional.of(outfit.color());
                    case "trim" ->
                        Optional.of(tailoring
                                .part(Noun.LAPELS)
                                .or(tailoring::trim)
                                .orElse(ink.tone().of(outfit.color())));
                    case "fur" -> tailoring.part(Noun.COLLAR).or(() -> tailoring.part(Noun.LINING));
                    case "asked" ->
                        tailoring
                                .part(Noun.BUTTONS)
                                .or(() -> tailoring.part(Noun.TRIM))
                                .or(() -> tailoring.part(Noun.PATTERN));
                    default -> Optional.empty();
                };
        boolean toned = ink.role().startsWith("said") || ink.role().startsWith("asked");
        return said.map(color -> toned ? ink.tone().of(color) : color).orElse(ink.usual());
    }

    /** What is drawn on the cloth of what is worn, one upon the other. */
    public static List<Detail> details(Outfit outfit) {
        boolean buttonedUp = outfit.garment() == Garment.DENIM_JACKET
                && (outfit.tailoring().has(Cut.MANDARIN_COLLAR)
                        || outfit.tailoring().has(Cut.HIGH_NECK));
        if (buttonedUp) {
            return List.of(Fronts::buttons, Necklines::standing, Trimmings::draw);
        }
        boolean over = outfit.under() != null && !outfit.garment().isLayer();
        List<Detail> details = new ArrayList<>(over ? over(outfit.garment()) : details(outfit.garment()));
        neck(outfit).ifPresent(neck -> {
            if (WITH_NECK.contains(outfit.garment()) && outfit.under() == null) {
                details.removeLast();
                details.add(neck);
            }
        });
        if (outfit.tailoring().has(Cut.RAGLAN)) {
            details.addFirst(torso -> Trimmings.raglan(torso, Sleeves.color(outfit)));
        }
        outfit.tailoring().part(Noun.SIDES).ifPresent(color -> details.addFirst(torso -> Patterns.sides(torso, color)));
        details.add(Trimmings::draw);
        return details;
    }

    /** Of what is worn over something else, although it may be worn alone. */
    private static List<Detail> over(Garment garment) {
        return switch (garment) {
            case SHIRT, HAWAIIAN_SHIRT -> List.of(Fronts::open, Workwear::under, Fronts::jacketCollar);
            case DRESS -> List.of(Workwear::pinafore);
            case BATHROBE -> List.of(Robes::bathrobe);
            case HOODIE -> List.of(Workwear::neckBeneath, Fronts::hood, Fronts::pouch);
            default -> List.of(Patterns::ribs, Workwear::neckBeneath);
        };
    }

    /** A neck of another form than the garment's usual one. */
    private static Optional<Detail> neck(Outfit outfit) {
        boolean collared = outfit.tailoring().part(Noun.COLLAR).isPresent() && outfit.garment() == Garment.DRESS;
        return outfit.tailoring()
                .neckline()
                .or(() -> collared ? Optional.of(Cut.PETER_PAN_COLLAR) : Optional.empty())
                .map(Necks::of);
    }

    private static List<Detail> details(Garment garment) {
        return switch (garment) {
            case T_SHIRT -> List.of(Necklines::crew);
            case POLO -> List.of(Fronts::placket, Necklines::shirtCollar);
            case SHIRT -> List.of(Fronts::buttons, Necklines::shirtCollar);
            case BLOUSE -> List.of(Fronts::buttons, Necklines::vee);
            case HAWAIIAN_SHIRT -> List.of(Fronts::buttons, Necklines::shirtCollar);
            case CAMOUFLAGE -> List.of(Uniforms::camouflage);
            case SUIT -> List.of(Fronts::shirtBeneath, Ties::tie, Fronts::lapels);
            case TUXEDO -> List.of(FestiveWear::tuxedo);
            case BLAZER -> List.of(Fronts::topBeneath, Workwear::under, Fronts::lapels);
            case CARDIGAN -> List.of(Patterns::ribs, Fronts::open, Workwear::under);
            case SWEATER -> List.of(Patterns::cables, Patterns::ribs, Necklines::crew);
            case TURTLENECK -> List.of(Necklines::roll);
            case HOODIE -> List.of(Necklines::crew, Fronts::hood, Fronts::pouch);
            case DENIM_JACKET -> List.of(Fronts::open, Workwear::under, Fronts::jacketCollar);
            case BOMBER_JACKET -> List.of(Fronts::throat, Workwear::under, Patterns::ribs, sewn(garment));
            case LEATHER_JACKET, PEACOAT, TRENCH_COAT -> List.of(Fronts::throat, Workwear::under, sewn(garment));
            case PARKA, DUFFLE_COAT -> List.of(Necklines::crew, sewn(garment));
            case PONCHO -> List.of(torso -> Necklines.vee(torso, 40), sewn(garment));
            case KAFTAN -> List.of(Necklines::crew, sewn(garment));
            case VARSITY_JACKET -> List.of(Uniforms::varsity);
            case PUFFER_JACKET -> List.of(Workwear::padded);
            case RAINCOAT -> List.of(Workwear::rain);
            case FUR_COAT -> List.of(Robes::fur);
            case COAT -> List.of(Fronts::topBeneath, Workwear::under, Fronts::lapels, Fronts::doubleBreasted);
            case VEST -> List.of(Fronts::vest);
            case DRESS -> List.of(Patterns::waistband, Necklines::scoop);
            case OFF_SHOULDER -> List.of(BareShoulders::offShoulder);
            case EVENING_GOWN -> List.of(Necklines::sweetheart);
            case WEDDING_GOWN -> List.of(FestiveWear::bridal);
            case ABAYA -> List.of(Necklines::crew, sewn(garment));
            case BATIK_SHIRT -> List.of(Fronts::buttons, Necklines::shirtCollar);
            case KEBAYA -> List.of(Patterns::lace, Necklines::deepVee, Patterns::laceEdge);
            case KOKO -> List.of(Patterns::embroidery, Necklines::standing);
            case DASHIKI -> List.of(FestiveWear::dashiki);
            case KIMONO -> List.of(Patterns::flowers, Robes::layers);
            case HANBOK -> List.of(FestiveWear::hanbok);
            case AO_DAI -> List.of(FestiveWear::aoDai, Necklines::standing);
            case VYSHYVANKA -> List.of(FestiveWear::embroidered, Necklines::standing);
            case LEDERHOSEN -> List.of(Fronts::buttons, Necklines::shirtCollar, FestiveWear::braces);
            case GUAYABERA -> List.of(FestiveWear::pleats, Fronts::buttons, Necklines::shirtCollar);
            case CHEONGSAM -> List.of(Patterns::flowers, sewn(garment), Necklines::standing);
            case SARI -> List.of(Patterns::blouse, Necklines::scoop, Patterns::sash);
            case DIRNDL -> List.of(Patterns::blouse, Necklines::scoop, sewn(garment));
            case CORSET -> List.of(FestiveWear::corset);
            case BOHEMIAN -> List.of(Patterns::flowers, Necklines::vee);
            case JERSEY -> List.of(Patterns::chestStripe, Necklines::vee);
            case TANK_TOP -> List.of(Patterns::sideStripes, Necklines::scoop);
            case TRACKSUIT -> List.of(Patterns::chestStripe, Fronts::zip, Necklines::standing);
            case PYJAMAS -> List.of(Patterns::wideStripes, Fronts::buttons, Necklines::shirtCollar);
            case ONESIE -> List.of(Costumes::animal);
            case BATHROBE -> List.of(Robes::bathrobe);
            case SCHOOL_UNIFORM -> List.of(Uniforms::school);
            case SCOUT_UNIFORM -> List.of(Uniforms::scout);
            case SAILOR_SUIT -> List.of(Uniforms::sailor);
            case DOCTOR_COAT -> List.of(Fronts::shirtBeneath, Fronts::lapels);
            case SCRUBS -> List.of(Necklines::vee);
            case CHEF_JACKET -> List.of(Fronts::doubleBreasted, Necklines::standing);
            case APRON -> List.of(Workwear::collarBeneathApron, Patterns::apron);
            case OVERALLS -> List.of(Workwear::overalls);
            case COVERALL -> List.of(Workwear::coverall);
            case LIFE_VEST -> List.of(Workwear::lifeVest);
            case POLICE_UNIFORM -> List.of(Uniforms::police);
            case PILOT_UNIFORM -> List.of(Uniforms::officer);
            case FIRE_COAT -> List.of(Uniforms::turnout);
            case SPACE_SUIT -> List.of(Costumes::spaceSuit);
            case SANTA_SUIT -> List.of(Costumes::santa);
            case ARMOUR -> List.of(Costumes::armour);
            case SAMURAI_ARMOUR -> List.of(Costumes::samurai);
            case ROYAL_ROBE -> List.of(Robes::ermine);
            case HABIT -> List.of(Robes::wimple);
            case MONK_ROBE -> List.of(Robes::oneShoulder);
            case FRIAR_ROBE -> List.of(Robes::friar);
            case CASSOCK -> List.of(Robes::clerical);
            case JUDGE_ROBE -> List.of(Robes::gown);
            case WIZARD_ROBE -> List.of(Robes::wizard);
            case PIRATE_COAT -> List.of(Costumes::pirate);
            case SUPERHERO_SUIT -> List.of(Costumes::hero);
            case VAMPIRE_CAPE -> List.of(Robes::vampire);
            case NINJA_SUIT -> List.of(Costumes::ninja);
            case MARTIAL_ARTS_GI -> List.of(Robes::gi);
            case TUNIC -> List.of(Costumes::tunic);
            case LEOTARD -> List.of(BareShoulders::leotard);
            case SWIMSUIT -> List.of(BareShoulders::swimsuit);
            case WETSUIT -> List.of(Workwear::wetsuit);
            case CYCLING_JERSEY -> List.of(Uniforms::cyclist);
            case MERMAID_TOP -> List.of(BareShoulders::shells);
            case CLOWN_SUIT -> List.of(Costumes::clown);
            case TOGA -> List.of(Regalia::toga);
            case GUARDS_TUNIC -> List.of(Regalia::guardsTunic);
            case MATADOR_JACKET -> List.of(Regalia::matadorJacket);
            case JESTER_SUIT -> List.of(Regalia::jester);
            case BARE -> List.of(BareShoulders::bare);
            case HIGH_VISIBILITY -> List.of(Necklines::crew, Fronts::zip, Patterns::reflectors);
        };
    }
}
