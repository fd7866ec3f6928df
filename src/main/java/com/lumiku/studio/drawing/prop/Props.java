package com.lumiku.studio.drawing.prop;

import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;

/** Which drawing belongs to which thing. */
public final class Props {

    /** How a hand is at a thing. */
    public enum Grip {
        /** The fingers close around it. */
        GRASPED,
        /** It is larger than an arm, and the hand lies on it. */
        LARGE,
        /** It is over the hand. */
        WORN
    }

    private Props() {}

    /** How a hand is at it. */
    public static Grip grip(Prop prop) {
        return switch (prop) {
            case BOXING_GLOVES -> Grip.WORN;
            case GUITAR,
                    SURFBOARD,
                    SKATEBOARD,
                    SHIELD,
                    LAPTOP,
                    VIOLIN,
                    HARP,
                    TEDDY,
                    BASKET,
                    GIFT,
                    PUMPKIN,
                    PIANO,
                    CAKE,
                    KNITTING,
                    SUITCASE,
                    BALL,
                    PALETTE -> Grip.LARGE;
            default -> Grip.GRASPED;
        };
    }

    /** @param pen in the coordinates of the hand */
    public static void draw(Pen pen, Worn<Prop> worn) {
        Tint said = worn.color();
        switch (worn.kind()) {
            case STAFF -> Arms.staff(pen);
            case WAND -> Arms.wand(pen);
            case SWORD -> Arms.sword(pen);
            case AXE -> Arms.axe(pen);
            case SPEAR -> Arms.spear(pen);
            case TRIDENT -> Arms.trident(pen);
            case SCEPTRE -> Arms.sceptre(pen);
            case SHIELD -> Arms.shield(pen, worn.color(Tint.of(0x3F74C5)));
            case RIFLE -> Arms.rifle(pen);
            case ROPE -> Arms.rope(pen);
            case BROOM -> Tools.broom(pen);
            case HOE -> Tools.hoe(pen);
            case HAMMER -> Tools.hammer(pen);
            case WRENCH -> Tools.wrench(pen);
            case SAW -> Tools.saw(pen);
            case SCISSORS -> Tools.scissors(pen);
            case SPOON -> Tools.spoon(pen);
            case OAR -> Tools.oar(pen);
            case FISHING_ROD -> Tools.rod(pen);
            case NET -> Tools.net(pen);
            case WATERING_CAN -> Tools.wateringCan(pen, worn.color(Tint.of(0x4F9A66)));
            case BOTTLE_FIRE -> Tools.hose(pen);
            case MICROPHONE -> Stagecraft.microphone(pen);
            case GUITAR -> Stagecraft.guitar(pen, worn.color(Tint.of(0xB5683A)));
            case VIOLIN -> Stagecraft.violin(pen);
            case TRUMPET -> Stagecraft.trumpet(pen);
            case DRUMSTICKS -> Stagecraft.drumsticks(pen);
            case HARP -> Stagecraft.harp(pen);
            case PIANO -> Stagecraft.keys(pen);
            case PALETTE -> Stagecraft.palette(pen);
            case CLAPPER -> Stagecraft.clapper(pen);
            case FAN -> Stagecraft.fan(pen, worn.color(Tint.of(0xC8313A)));
            case CARD -> Stagecraft.cards(pen);
            case CRYSTAL_BALL -> Stagecraft.crystalBall(pen);
            case PENCIL -> Desk.pencil(pen, worn.color(Tint.of(0xE9B53C)));
            case BOOK -> Desk.book(pen, worn.color(Tint.of(0x8E3A45)));
            case PHONE -> Desk.phone(pen);
            case LAPTOP -> Desk.laptop(pen);
            case MAP -> Desk.scroll(pen);
            case CHALK -> Desk.pointer(pen);
            case MAGNIFIER -> Desk.magnifier(pen);
            case TELESCOPE -> Desk.telescope(pen);
            case FLASK -> Desk.flask(pen, worn.color(Tint.of(0x4FC08A)));
            case SYRINGE -> Desk.syringe(pen);
            case CONTROLLER -> Desk.controller(pen, said);
            case SUITCASE -> Desk.suitcase(pen, worn.color(Tint.of(0x8A5A34)));
            case CUP -> Treats.cup(pen, worn.color(Tint.of(0xF8F6F2)));
            case GLASS -> Treats.glass(pen);
            case ICE_CREAM -> Treats.iceCream(pen, worn.color(Tint.of(0xF29DBB)));
            case CAKE -> Treats.cake(pen);
            case FRUIT -> Treats.fruit(pen, worn.color(Tint.of(0xD8483E)));
            case BASKET -> Treats.basket(pen);
            case FISH -> Treats.fish(pen);
            case PUMPKIN -> Treats.pumpkin(pen);
            case BALL -> Games.ball(pen, said);
            case RACKET -> Games.racket(pen);
            case BAT -> Games.bat(pen);
            case BOXING_GLOVES -> Games.glove(pen, worn.color(Tint.of(0xC8313A)));
            case DUMBBELL -> Games.dumbbell(pen);
            case SURFBOARD -> Games.surfboard(pen, worn.color(Tint.of(0x2FA8B8)));
            case SKATEBOARD -> Games.skateboard(pen, worn.color(Tint.of(0xB5683A)));
            case TROPHY -> Games.trophy(pen);
            case TEDDY -> Games.teddy(pen, worn.color(Tint.of(0xB07C4C)));
            case BALLOON -> Games.balloon(pen, worn.color(Tint.of(0xD8483E)));
            case FLAG -> Games.flag(pen, said);
            case UMBRELLA -> Games.umbrella(pen, worn.color(Tint.of(0xC8453A)));
            case BOUQUET -> Games.bouquet(pen, said);
            case GIFT -> Games.gift(pen, worn.color(Tint.of(0xC8313A)));
            case LANTERN -> Games.lantern(pen);
            case MONEY -> Games.coins(pen);
            case SKULL -> Games.skull(pen);
            case RING -> Games.ring(pen);
            case KNITTING -> Games.yarn(pen, worn.color(Tint.of(0xC9457F)));
        }
    }
}
