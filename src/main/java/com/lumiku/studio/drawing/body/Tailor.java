package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Garment;
import java.util.List;

/** Of which details each garment consists, in the order they are laid upon its colour. */
final class Tailor {

    private Tailor() {}

    static List<Detail> details(Garment garment) {
        return switch (garment) {
            case T_SHIRT -> List.of(Necklines::crew);
            case POLO -> List.of(Necklines::shirtCollar, Fronts::placket);
            case SHIRT -> List.of(Fronts::buttons, Necklines::shirtCollar);
            case BLOUSE -> List.of(Fronts::buttons, Necklines::vee);
            case SUIT -> List.of(Fronts::shirtBeneath, Fronts::tie, Fronts::lapels);
            case BLAZER -> List.of(Fronts::topBeneath, Fronts::lapels);
            case CARDIGAN -> List.of(Patterns::ribs, Fronts::open);
            case SWEATER -> List.of(Patterns::ribs, Necklines::crew);
            case TURTLENECK -> List.of(Necklines::roll);
            case HOODIE -> List.of(Necklines::crew, Fronts::hood, Fronts::pouch);
            case DENIM_JACKET, LEATHER_JACKET -> List.of(Fronts::open, Fronts::jacketCollar);
            case COAT -> List.of(Fronts::topBeneath, Fronts::lapels, Fronts::doubleBreasted);
            case VEST -> List.of(Fronts::shirtBeneath, Fronts::tie, Fronts::buttons);
            case DRESS -> List.of(Necklines::scoop, Patterns::waistband);
            case EVENING_GOWN -> List.of(Necklines::sweetheart);
            case ABAYA -> List.of(Necklines::crew, Patterns::embroidery);
            case BATIK_SHIRT -> List.of(Patterns::batik, Fronts::buttons, Necklines::shirtCollar);
            case KEBAYA -> List.of(Necklines::deepVee, Patterns::lace);
            case KOKO -> List.of(Patterns::embroidery, Necklines::standing);
            case KIMONO -> List.of(Patterns::flowers, Fronts::wrap);
            case CHEONGSAM -> List.of(Patterns::flowers, Necklines::standing);
            case SARI -> List.of(Necklines::scoop, Patterns::sash);
            case BOHEMIAN -> List.of(Patterns::flowers, Necklines::vee);
            case JERSEY -> List.of(Patterns::chestStripe, Necklines::vee);
            case TANK_TOP -> List.of(Patterns::sideStripes, Necklines::scoop);
            case TRACKSUIT -> List.of(Patterns::chestStripe, Fronts::zip, Necklines::standing);
            case DOCTOR_COAT -> List.of(Fronts::shirtBeneath, Fronts::lapels, Patterns::stethoscope);
            case SCRUBS -> List.of(Necklines::vee);
            case CHEF_JACKET -> List.of(Fronts::doubleBreasted, Necklines::standing);
            case APRON -> List.of(Fronts::buttons, Necklines::shirtCollar, Patterns::apron);
            case HIGH_VISIBILITY -> List.of(Necklines::crew, Fronts::zip, Patterns::reflectors);
        };
    }
}
