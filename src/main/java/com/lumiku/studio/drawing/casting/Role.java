package com.lumiku.studio.drawing.casting;

import static com.lumiku.studio.drawing.appearance.Accessory.*;
import static com.lumiku.studio.drawing.appearance.Garment.*;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.SkinTone;
import com.lumiku.studio.drawing.words.Trait;

/** What somebody is: a trade or a figure that all know by clothes, by what is held, or by a place. */
public enum Role implements Trait {
    DOCTOR(Costume.of(DOCTOR_COAT).standingFor(COAT).with(STETHOSCOPE).at("CLINIC")),
    SURGEON(Costume.of(SCRUBS)
            .in(0x4F9BA8)
            .hat(Headwear.SURGICAL_CAP)
            .with(FACE_MASK)
            .at("CLINIC")),
    NURSE(Costume.of(SCRUBS).with(STETHOSCOPE).at("CLINIC")),
    DENTIST(Costume.of(SCRUBS).at("CLINIC")),
    PHARMACIST(Costume.of(DOCTOR_COAT).at("CLINIC")),
    SCIENTIST(Costume.of(DOCTOR_COAT)
            .standingFor(COAT)
            .glasses(Glasses.GOGGLES)
            .holding(Prop.FLASK)
            .at("CLINIC")),
    CHEF(Costume.of(CHEF_JACKET)
            .standingFor(DENIM_JACKET, COAT)
            .hat(Headwear.CHEF_HAT)
            .holding(Prop.SPOON)
            .at("KITCHEN")),
    BAKER(Costume.of(APRON)
            .accent(0xF3EDE2)
            .hat(Headwear.CHEF_HAT)
            .holding(Prop.CAKE)
            .at("KITCHEN")),
    BARISTA(Costume.of(APRON).holding(Prop.CUP).at("CAFE")),
    WAITER(Costume.of(VEST).in(0x2C2D36).with(BOW_TIE, 0x2C2D36).at("CAFE")),
    FLORIST(Costume.of(APRON).accent(0x3D6F58).holding(Prop.BOUQUET).at("SHOP")),
    SHOPKEEPER(Costume.of(APRON).at("MARKET")),
    BUTCHER(Costume.of(APRON).accent(0xA63C3C).at("SHOP")),
    HOUSEKEEPER(Costume.of(APRON).holding(Prop.BROOM).at("HOME")),
    BUILDER(Costume.of(OVERALLS).in(0x35507A).hat(Headwear.HARD_HAT).at("WORKSHOP")),
    ENGINEER(Costume.of(SHIRT).hat(Headwear.HARD_HAT)),
    MINER(Costume.of(COVERALL)
            .in(0x4A5160)
            .hat(Headwear.HARD_HAT)
            .marked(Mark.SOOT)
            .at("WORKSHOP")),
    CARPENTER(Costume.of(OVERALLS).with(PENCIL_EAR).holding(Prop.HAMMER).at("WORKSHOP")),
    PLUMBER(Costume.of(OVERALLS)
            .in(0x35507A)
            .hat(Headwear.CAP)
            .holding(Prop.WRENCH)
            .at("WORKSHOP")),
    MECHANIC(Costume.of(COVERALL).in(0x35507A).holding(Prop.WRENCH).at("WORKSHOP")),
    BLACKSMITH(Costume.of(APRON)
            .accent(0x54382C)
            .holding(Prop.HAMMER)
            .marked(Mark.SOOT)
            .at("WORKSHOP")),
    PROGRAMMER(Costume.of(HOODIE).holding(Prop.LAPTOP).at("OFFICE")),
    GAMER(Costume.of(HOODIE).hat(Headwear.HEADPHONES).holding(Prop.CONTROLLER)),
    DJ(Costume.of(T_SHIRT).hat(Headwear.HEADPHONES).at("STAGE")),
    PODCASTER(Costume.of(SHIRT).hat(Headwear.HEADPHONES).with(HEADSET_MIC).at("OFFICE")),
    ARCHITECT(Costume.of(TURTLENECK).holding(Prop.MAP).at("OFFICE")),
    BUSINESSPERSON(Costume.of(SUIT, BLAZER).at("OFFICE")),
    MANAGER(Costume.of(BLAZER).at("OFFICE")),
    SECRETARY(Costume.of(SHIRT, BLOUSE).at("OFFICE")),
    TEACHER(Costume.of(SHIRT, CARDIGAN).holding(Prop.BOOK).at("CLASSROOM")),
    LIBRARIAN(Costume.of(CARDIGAN).holding(Prop.BOOK).at("LIBRARY")),
    WRITER(Costume.of(SWEATER).holding(Prop.PENCIL).at("LIBRARY")),
    STUDENT(Costume.of(SCHOOL_UNIFORM).with(BACKPACK).at("CLASSROOM")),
    GRADUATE(Costume.of(JUDGE_ROBE)
            .in(0x2B2A33)
            .standingFor(EVENING_GOWN, BATHROBE)
            .hat(Headwear.GRADUATION_CAP)
            .holding(Prop.MAP)),
    PIRATE(Costume.of(PIRATE_COAT)
            .standingFor(COAT, DENIM_JACKET)
            .hat(Headwear.TRICORN, 0x2C2D36)
            .with(EYE_PATCH)
            .beard(FacialHair.BEARD)
            .holding(Prop.SWORD)
            .at("SHIP")),
    WIZARD(Costume.of(WIZARD_ROBE)
            .standingFor(BATHROBE, FRIAR_ROBE, ABAYA)
            .hat(Headwear.WITCH_HAT, 0x4A3C8C)
            .by(Gender.MALE)
            .aged(Age.OLD)
            .beard(FacialHair.LONG_BEARD, HairColor.WHITE)
            .holding(Prop.STAFF)
            .at("CASTLE")),
    WITCH(Costume.of(WIZARD_ROBE)
            .in(0x2F2A3A)
            .standingFor(BATHROBE, DRESS, EVENING_GOWN, FRIAR_ROBE)
            .hat(Headwear.WITCH_HAT, 0x2C2D36)
            .by(Gender.FEMALE)
            .holding(Prop.BROOM)
            .at("MOON")),
    MAGICIAN(Costume.of(TUXEDO)
            .standingFor(SUIT)
            .hat(Headwear.TOP_HAT, 0x2C2D36)
            .holding(Prop.WAND)
            .at("STAGE")),
    FAIRY(Costume.of(EVENING_GOWN)
            .in(0xE9A9C6)
            .standingFor(DRESS)
            .hat(Headwear.FLOWERS)
            .with(WINGS)
            .by(Gender.FEMALE)
            .holding(Prop.WAND)
            .at("FOREST")),
    ELF(Costume.of(TUNIC)
            .in(0x3D6F58)
            .standingFor(DRESS)
            .marked(Mark.POINTED_EARS)
            .at("FOREST")),
    ARCHER(Costume.of(TUNIC).in(0x3D6F58).with(QUIVER).at("FOREST")),
    ASTRONAUT(Costume.of(SPACE_SUIT)
            .standingFor(SUIT, COVERALL)
            .hat(Headwear.SPACE_HELMET)
            .at("SPACE")),
    ALIEN(Costume.of(SUPERHERO_SUIT)
            .in(0xAAB4C4)
            .marked(Mark.GREEN_SKIN)
            .hair(HairStyle.BALD)
            .at("SPACE")),
    ROBOT(Costume.of(ARMOUR).with(PROSTHETIC_ARM).at("SPACE")),
    SANTA(Costume.of(SANTA_SUIT)
            .standingFor(SUIT, COAT, DENIM_JACKET)
            .hat(Headwear.SANTA_HAT, 0xC8313A)
            .by(Gender.MALE)
            .aged(Age.OLD)
            .beard(FacialHair.LONG_BEARD, HairColor.WHITE)
            .marked(Mark.ROSY_CHEEKS)
            .holding(Prop.GIFT)
            .at("SNOW")),
    MRS_SANTA(Costume.of(SANTA_SUIT)
            .standingFor(DRESS, COAT)
            .hat(Headwear.SANTA_HAT, 0xC8313A)
            .by(Gender.FEMALE)
            .aged(Age.OLD)
            .glasses(Glasses.ROUND)
            .at("SNOW")),
    CHRISTMAS_ELF(Costume.of(TUNIC)
            .in(0x3F8F56)
            .hat(Headwear.SANTA_HAT, 0x3F8F56)
            .marked(Mark.POINTED_EARS)
            .at("SNOW")),
    KNIGHT(Costume.of(ARMOUR).hat(Headwear.KNIGHT_HELMET).holding(Prop.SWORD).at("CASTLE")),
    VIKING(Costume.of(FUR_COAT)
            .in(0x6B4632)
            .hat(Headwear.VIKING_HELMET)
            .beard(FacialHair.LONG_BEARD)
            .holding(Prop.AXE)
            .at("SHIP")),
    GLADIATOR(Costume.of(ARMOUR)
            .in(0xB98A4A)
            .hat(Headwear.KNIGHT_HELMET, 0xB98A4A)
            .holding(Prop.SWORD)
            .at("DESERT")),
    WARRIOR(Costume.of(ARMOUR).in(0x8A6B4A).holding(Prop.SWORD).at("MOUNTAINS")),
    KING(Costume.of(ROYAL_ROBE)
            .in(0xA8323E)
            .standingFor(BATHROBE, COAT, ABAYA)
            .hat(Headwear.CROWN)
            .by(Gender.MALE)
            .aged(Age.MATURE)
            .beard(FacialHair.FULL_BEARD)
            .holding(Prop.SCEPTRE)
            .at("CASTLE")),
    QUEEN(Costume.of(ROYAL_ROBE)
            .in(0xA8323E)
            .standingFor(BATHROBE, COAT)
            .hat(Headwear.CROWN)
            .by(Gender.FEMALE)
            .holding(Prop.SCEPTRE)
            .at("CASTLE")),
    PRINCE(Costume.of(PILOT_UNIFORM)
            .in(0x2F4FA0)
            .hat(Headwear.CROWN)
            .by(Gender.MALE)
            .aged(Age.YOUNG)
            .at("CASTLE")),
    PRINCESS(Costume.of(EVENING_GOWN)
            .in(0xEE9DB6)
            .standingFor(DRESS)
            .hat(Headwear.TIARA)
            .by(Gender.FEMALE)
            .aged(Age.YOUNG)
            .at("CASTLE")),
    NUN(Costume.of(HABIT)
            .in(0x2C2D36)
            .standingFor(BATHROBE, DRESS)
            .hat(Headwear.NUN_VEIL, 0x2C2D36)
            .with(CROSS)
            .by(Gender.FEMALE)
            .at("CHURCH")),
    MONK(Costume.of(MONK_ROBE)
            .in(0xE08A2E)
            .standingFor(BATHROBE, FRIAR_ROBE)
            .by(Gender.MALE)
            .hair(HairStyle.BALD)
            .with(BEAD_NECKLACE, 0x6B4632)
            .at("TEMPLE")),
    FRIAR(Costume.of(FRIAR_ROBE)
            .in(0x6B4A32)
            .standingFor(BATHROBE)
            .by(Gender.MALE)
            .hair(HairStyle.RECEDING)
            .with(CROSS)
            .at("CHURCH")),
    PRIEST(Costume.of(CASSOCK)
            .in(0x2C2D36)
            .standingFor(BATHROBE, SHIRT)
            .by(Gender.MALE)
            .holding(Prop.BOOK)
            .at("CHURCH")),
    IMAM(Costume.of(KOKO)
            .in(0xF5F1E8)
            .standingFor(BATHROBE, ABAYA)
            .hat(Headwear.PECI, 0xF5F1E8)
            .by(Gender.MALE)
            .beard(FacialHair.BEARD)
            .with(BEAD_NECKLACE, 0x6B4632)
            .at("MOSQUE")),
    RABBI(Costume.of(COAT)
            .in(0x2C2D36)
            .hat(Headwear.HAT, 0x2C2D36)
            .by(Gender.MALE)
            .beard(FacialHair.LONG_BEARD)
            .holding(Prop.BOOK)),
    POLICE(Costume.of(POLICE_UNIFORM)
            .standingFor(SHIRT)
            .hat(Headwear.POLICE_CAP, 0x243352)
            .at("STREET")),
    SHERIFF(Costume.of(VEST)
            .in(0x6B4632)
            .hat(Headwear.STETSON, 0x81583D)
            .with(NAME_TAG)
            .at("DESERT")),
    GUARD(Costume.of(POLICE_UNIFORM)
            .in(0x2C3440)
            .standingFor(SHIRT)
            .hat(Headwear.CAP, 0x2C3440)
            .at("STREET")),
    FIREFIGHTER(Costume.of(FIRE_COAT)
            .standingFor(COAT, DENIM_JACKET, SUIT)
            .hat(Headwear.FIRE_HELMET, 0xC8313A)
            .at("FIRE")),
    SOLDIER(Costume.of(CAMOUFLAGE)
            .standingFor(DENIM_JACKET, COAT)
            .hat(Headwear.ARMY_HELMET, 0x6A7048)
            .at("DESERT")),
    GENERAL(Costume.of(PILOT_UNIFORM)
            .in(0x4B5D3A)
            .hat(Headwear.POLICE_CAP, 0x4B5D3A)
            .with(MEDAL)
            .aged(Age.MATURE)),
    PILOT(Costume.of(PILOT_UNIFORM)
            .standingFor(DENIM_JACKET, SUIT)
            .hat(Headwear.POLICE_CAP, 0x243352)
            .at("SKY")),
    WW_PILOT(Costume.of(BOMBER_JACKET)
            .in(0x6B4632)
            .standingFor(DENIM_JACKET, LEATHER_JACKET)
            .hat(Headwear.AVIATOR_CAP, 0x6B4632)
            .glasses(Glasses.GOGGLES)
            .with(SCARF, 0xF3EDE2)
            .at("SKY")),
    FLIGHT_ATTENDANT(Costume.of(PILOT_UNIFORM, BLAZER)
            .in(0x2B3B60)
            .hair(HairStyle.LOW_BUN)
            .with(NECKERCHIEF, 0xC8313A)
            .at("SKY")),
    SEA_CAPTAIN(Costume.of(PILOT_UNIFORM)
            .in(0x243352)
            .standingFor(COAT, DENIM_JACKET)
            .hat(Headwear.POLICE_CAP, 0xF5F1E8)
            .aged(Age.MATURE)
            .beard(FacialHair.FULL_BEARD)
            .at("SHIP")),
    SAILOR(Costume.of(SAILOR_SUIT)
            .in(0xF5F1E8)
            .hat(Headwear.SAILOR_HAT, 0xF8F6F2)
            .at("SHIP")),
    FISHERMAN(Costume.of(RAINCOAT)
            .standingFor(COAT)
            .hat(Headwear.BUCKET_HAT)
            .holding(Prop.FISHING_ROD)
            .at("SHIP")),
    JUDGE(Costume.of(JUDGE_ROBE)
            .in(0x2C2D36)
            .standingFor(BATHROBE)
            .hat(Headwear.JUDGE_WIG)
            .with(CRAVAT)
            .holding(Prop.HAMMER)
            .at("COURT")),
    FARMER(Costume.of(OVERALLS).hat(Headwear.SUN_HAT).holding(Prop.HOE).at("FARM")),
    GARDENER(Costume.of(OVERALLS)
            .in(0x4B6A3E)
            .hat(Headwear.SUN_HAT)
            .holding(Prop.WATERING_CAN)
            .at("PARK")),
    COWBOY(Costume.of(SHIRT)
            .hat(Headwear.STETSON, 0x81583D)
            .with(NECKERCHIEF, 0xC8313A)
            .at("DESERT")),
    LUMBERJACK(Costume.of(SHIRT)
            .in(0xB8393A)
            .with(SUSPENDERS)
            .beard(FacialHair.FULL_BEARD)
            .holding(Prop.AXE)
            .at("FOREST")),
    PAINTER(Costume.of(APRON).hat(Headwear.BERET).holding(Prop.PALETTE)),
    MUSICIAN(Costume.of(LEATHER_JACKET).holding(Prop.GUITAR).at("STAGE")),
    SINGER(Costume.of(LEATHER_JACKET, EVENING_GOWN).holding(Prop.MICROPHONE).at("STAGE")),
    VIOLINIST(Costume.of(TUXEDO, EVENING_GOWN).holding(Prop.VIOLIN).at("STAGE")),
    DRUMMER(Costume.of(TANK_TOP).holding(Prop.DRUMSTICKS).at("STAGE")),
    DANCER(Costume.of(TANK_TOP, LEOTARD)
            .in(0xEFA9BF)
            .standingFor(DRESS)
            .hair(HairStyle.BUN)
            .at("STAGE")),
    TRADITIONAL_DANCER(Costume.of(BATIK_SHIRT, KEBAYA)
            .hat(Headwear.CROWN)
            .by(Gender.FEMALE)
            .holding(Prop.FAN)
            .at("TEMPLE")),
    FLAMENCO_DANCER(Costume.of(SHIRT, OFF_SHOULDER)
            .in(0xC8313A)
            .hat(Headwear.FLOWER, 0xC8313A)
            .by(Gender.FEMALE)
            .hair(HairStyle.LOW_BUN)
            .holding(Prop.FAN)
            .at("STAGE")),
    HULA_DANCER(Costume.of(BARE, SWIMSUIT)
            .hat(Headwear.FLOWERS)
            .with(LEI)
            .by(Gender.FEMALE)
            .hair(HairStyle.LONG_WAVY)
            .at("BEACH")),
    BELLY_DANCER(Costume.of(TANK_TOP)
            .in(0x8A3A80)
            .by(Gender.FEMALE)
            .hat(Headwear.TIARA)
            .at("DESERT")),
    BOXER(Costume.of(BARE, TANK_TOP).holding(Prop.BOXING_GLOVES).at("GYM")),
    SWIMMER(Costume.of(BARE, SWIMSUIT)
            .in(0x2B5FA0)
            .hat(Headwear.SWIM_CAP, 0x2B5FA0)
            .glasses(Glasses.GOGGLES)
            .at("POOL")),
    CYCLIST(Costume.of(CYCLING_JERSEY).hat(Headwear.BIKE_HELMET).at("STREET")),
    MOTORCYCLIST(Costume.of(LEATHER_JACKET).hat(Headwear.HELMET).at("STREET")),
    FOOTBALLER(Costume.of(JERSEY).holding(Prop.BALL).at("STADIUM")),
    BASKETBALLER(Costume.of(TANK_TOP).hat(Headwear.HEADBAND).holding(Prop.BALL).at("GYM")),
    AMERICAN_FOOTBALLER(
            Costume.of(JERSEY).hat(Headwear.HELMET).holding(Prop.BALL).at("STADIUM")),
    BASEBALLER(Costume.of(JERSEY).hat(Headwear.CAP).holding(Prop.BAT).at("STADIUM")),
    ATHLETE(Costume.of(TANK_TOP).hat(Headwear.HEADBAND).at("STADIUM")),
    TENNIS_PLAYER(Costume.of(POLO)
            .in(0xF5F3EE)
            .hat(Headwear.HEADBAND, 0xF5F3EE)
            .holding(Prop.RACKET)
            .at("STADIUM")),
    GOLFER(Costume.of(POLO).hat(Headwear.CAP, 0xF5F3EE).holding(Prop.BAT).at("PARK")),
    SKIER(Costume.of(PUFFER_JACKET)
            .hat(Headwear.BEANIE)
            .glasses(Glasses.GOGGLES)
            .at("SNOW")),
    HIKER(Costume.of(PUFFER_JACKET).hat(Headwear.BUCKET_HAT).with(BACKPACK).at("MOUNTAINS")),
    EXPLORER(Costume.of(SCOUT_UNIFORM)
            .in(0xC9A876)
            .hat(Headwear.HAT, 0x8A6642)
            .with(BAG_STRAP)
            .at("DESERT")),
    SURFER(Costume.of(BARE, SWIMSUIT)
            .hair(null)
            .with(SHELL_NECKLACE)
            .holding(Prop.SURFBOARD)
            .at("BEACH")),
    SKATER(Costume.of(HOODIE).hat(Headwear.CAP).holding(Prop.SKATEBOARD).at("STREET")),
    GYM_TRAINER(Costume.of(TANK_TOP).with(TOWEL).at("GYM")),
    COACH(Costume.of(TRACKSUIT).with(WHISTLE).hat(Headwear.CAP).at("STADIUM")),
    MARTIAL_ARTIST(Costume.of(MARTIAL_ARTS_GI)
            .in(0xF7F4EE)
            .accent(0x2C2D36)
            .standingFor(DENIM_JACKET)
            .at("GYM")),
    BRIDE(Costume.of(WEDDING_GOWN)
            .standingFor(DRESS, EVENING_GOWN)
            .hat(Headwear.BRIDAL_VEIL)
            .with(PEARL_NECKLACE)
            .by(Gender.FEMALE)
            .holding(Prop.BOUQUET)
            .at("WEDDING")),
    GROOM(Costume.of(TUXEDO).with(POCKET_SQUARE).by(Gender.MALE).at("WEDDING")),
    JAVANESE_BRIDE(Costume.of(KEBAYA)
            .in(0xF5F1E8)
            .hat(Headwear.TIARA)
            .with(LEI)
            .by(Gender.FEMALE)
            .hair(HairStyle.LOW_BUN)
            .at("WEDDING")),
    MERMAID(Costume.of(BARE, MERMAID_TOP)
            .in(0x8E6BB8)
            .by(Gender.FEMALE)
            .hair(HairStyle.LONG_WAVY)
            .hat(Headwear.FLOWER)
            .with(SHELL_NECKLACE)
            .at("UNDERWATER")),
    SUPERHERO(Costume.of(SUPERHERO_SUIT)
            .in(0x2F5FB8)
            .standingFor(SUIT)
            .with(DOMINO_MASK)
            .with(CAPE, 0xC8313A)
            .at("SKY")),
    VAMPIRE(Costume.of(VAMPIRE_CAPE)
            .standingFor(SUIT, FRIAR_ROBE, COAT)
            .marked(Mark.FANGS)
            .hair(HairStyle.SLICKED_BACK)
            .skin(SkinTone.PORCELAIN)
            .at("MOON")),
    ZOMBIE(Costume.of(SHIRT)
            .in(0x6B6A5A)
            .marked(Mark.GREEN_SKIN, Mark.EYE_BAGS, Mark.SCAR)
            .at("MOON")),
    WEREWOLF(Costume.of(SHIRT).marked(Mark.FANGS).beard(FacialHair.FULL_BEARD).at("MOON")),
    DEVIL(Costume.of(VAMPIRE_CAPE)
            .hat(Headwear.HORNS, 0xC8313A)
            .beard(FacialHair.GOATEE)
            .holding(Prop.TRIDENT)
            .at("FIRE")),
    ANGEL(Costume.of(TUNIC).in(0xF8F6F2).hat(Headwear.HALO).with(WINGS).at("SKY")),
    NINJA(Costume.of(NINJA_SUIT)
            .in(0x2C2D36)
            .standingFor(SUIT)
            .hat(Headwear.NINJA_HOOD, 0x2C2D36)
            .with(SWORD_BACK)
            .at("MOON")),
    SAMURAI(Costume.of(SAMURAI_ARMOUR)
            .standingFor(ARMOUR)
            .hat(Headwear.SAMURAI_HELMET)
            .hair(HairStyle.MAN_BUN)
            .holding(Prop.SWORD)
            .at("MOUNTAINS")),
    GEISHA(Costume.of(KIMONO)
            .in(0xB8323E)
            .hair(HairStyle.BUN)
            .hat(Headwear.FLOWER)
            .by(Gender.FEMALE)
            .skin(SkinTone.PORCELAIN)
            .marked(Mark.LIPSTICK)
            .holding(Prop.FAN)
            .at("TEMPLE")),
    DETECTIVE(Costume.of(TRENCH_COAT)
            .in(0xB59A72)
            .standingFor(COAT)
            .hat(Headwear.HAT, 0x6B5A45)
            .holding(Prop.MAGNIFIER)
            .at("STREET")),
    DIVER(Costume.of(WETSUIT)
            .standingFor(SUIT)
            .glasses(Glasses.DIVING_MASK)
            .with(OXYGEN_TANK)
            .at("UNDERWATER")),
    CLOWN(Costume.of(CLOWN_SUIT)
            .standingFor(SUIT)
            .hair(HairStyle.AFRO_PUFFS)
            .hat(Headwear.PARTY_HAT)
            .marked(Mark.CLOWN_MAKEUP)
            .with(RUFF)
            .at("STAGE")),
    FORTUNE_TELLER(Costume.of(SHIRT, BOHEMIAN)
            .in(0x6B3F7E)
            .hat(Headwear.HEADBAND)
            .by(Gender.FEMALE)
            .holding(Prop.CRYSTAL_BALL)),
    SHAMAN(Costume.of(PONCHO)
            .hat(Headwear.TURBAN_FEATHER)
            .marked(Mark.FACE_PAINT)
            .with(BEAD_NECKLACE)
            .holding(Prop.STAFF)
            .at("FOREST")),
    NATIVE_AMERICAN(Costume.of(TUNIC)
            .in(0xB98A5A)
            .hat(Headwear.TURBAN_FEATHER)
            .marked(Mark.FACE_PAINT)
            .with(BEAD_NECKLACE)
            .hair(HairStyle.BRAIDS)
            .skin(SkinTone.TAN)
            .at("MOUNTAINS")),
    PHARAOH(Costume.of(TUNIC)
            .in(0xF5F1E8)
            .hat(Headwear.TIARA)
            .marked(Mark.EYELINER)
            .with(BEAD_NECKLACE, 0xCFA349)
            .hair(HairStyle.FRINGE)
            .at("DESERT")),
    GENIE(Costume.of(VEST)
            .in(0x6B3F9E)
            .hat(Headwear.NONE)
            .marked(Mark.BLUE_SKIN)
            .hair(HairStyle.MAN_BUN)
            .beard(FacialHair.GOATEE)),
    LEPRECHAUN(Costume.of(SUIT)
            .in(0x2F7A4A)
            .hat(Headwear.TOP_HAT, 0x2F7A4A)
            .by(Gender.MALE)
            .beard(FacialHair.FULL_BEARD, HairColor.RED)),
    DWARF(Costume.of(TUNIC)
            .in(0x7F4A2B)
            .hat(Headwear.WITCH_HAT, 0xC8313A)
            .by(Gender.MALE)
            .beard(FacialHair.LONG_BEARD)
            .at("FOREST")),
    ORC(Costume.of(ARMOUR)
            .in(0x5A4A3A)
            .marked(Mark.GREEN_SKIN, Mark.FANGS, Mark.POINTED_EARS)
            .hair(HairStyle.BALD)
            .holding(Prop.AXE)),
    MAIL_CARRIER(Costume.of(POLO)
            .in(0x3F74C5)
            .hat(Headwear.CAP, 0x3F74C5)
            .with(BAG_STRAP)
            .holding(Prop.GIFT)
            .at("STREET")),
    TRUCK_DRIVER(Costume.of(DENIM_JACKET).hat(Headwear.CAP).at("STREET")),
    TRAIN_CONDUCTOR(Costume.of(PILOT_UNIFORM)
            .in(0x2B3B60)
            .hat(Headwear.POLICE_CAP, 0x2B3B60)
            .with(WHISTLE)),
    PHOTOGRAPHER(Costume.of(DENIM_JACKET).with(CAMERA).at("PARK")),
    FILM_DIRECTOR(
            Costume.of(BOMBER_JACKET).hat(Headwear.CAP).holding(Prop.CLAPPER).at("STUDIO")),
    TOURIST(Costume.of(HAWAIIAN_SHIRT).hat(Headwear.SUN_HAT).with(CAMERA).at("BEACH")),
    HAIRDRESSER(Costume.of(APRON).accent(0x2C2D36).holding(Prop.SCISSORS).at("SHOP")),
    TAILOR(Costume.of(VEST, BLOUSE).with(TAPE_MEASURE).holding(Prop.SCISSORS).at("SHOP")),
    SCOUT(Costume.of(SCOUT_UNIFORM)
            .in(0xA98458)
            .with(NECKERCHIEF, 0xC8313A)
            .hat(Headwear.BERET, 0x6B4A2F)
            .aged(Age.CHILD)
            .at("FOREST")),
    CHEERLEADER(Costume.of(TANK_TOP)
            .in(0xC8313A)
            .hair(HairStyle.PONYTAIL)
            .by(Gender.FEMALE)
            .at("STADIUM")),
    PUNK(Costume.of(LEATHER_JACKET).in(0x2C2D36).hair(HairStyle.MOHAWK)),
    GOTH(Costume.of(LEATHER_JACKET, DRESS).in(0x2C2D36).marked(Mark.EYELINER).with(CHOKER, 0x2C2D36)),
    ROCKER(Costume.of(LEATHER_JACKET)
            .in(0x2C2D36)
            .hair(HairStyle.LONG_LOOSE)
            .holding(Prop.GUITAR)
            .at("STAGE")),
    HIPPIE(Costume.of(BOHEMIAN)
            .hat(Headwear.HEADBAND)
            .glasses(Glasses.ROUND)
            .hair(HairStyle.LONG_WAVY)
            .with(BEAD_NECKLACE)
            .at("PARK")),
    RAPPER(Costume.of(HOODIE).hat(Headwear.CAP).with(CHAIN).at("STREET")),
    HIGHLANDER(Costume.of(SHIRT).with(SASH).at("MOUNTAINS")),
    PRISONER(Costume.of(COVERALL).in(0xE8772E)),
    BEAUTY_QUEEN(Costume.of(EVENING_GOWN)
            .hat(Headwear.TIARA)
            .with(SASH, 0xF5F1E8)
            .by(Gender.FEMALE)
            .hair(HairStyle.LONG_WAVY)
            .at("STAGE")),
    BABY(Costume.of(PYJAMAS).aged(Age.CHILD).with(PACIFIER)),
    PADDLER(Costume.of(LIFE_VEST).hat(Headwear.BIKE_HELMET).holding(Prop.OAR).at("MOUNTAINS")),
    LUCHADOR(Costume.of(BARE).with(CAPE).hat(Headwear.COWL).by(Gender.MALE)),
    STEAMPUNK(Costume.of(VEST).in(0x6B4632).hat(Headwear.TOP_HAT, 0x54382C).glasses(Glasses.GOGGLES)),
    ASTRONOMER(Costume.of(SWEATER).holding(Prop.TELESCOPE).at("SPACE")),
    HOSPITAL_PATIENT(Costume.of(SCRUBS).in(0xC9DDEA).at("CLINIC"));

    private final Costume costume;

    Role(Costume costume) {
        this.costume = costume;
    }

    Costume costume() {
        return costume;
    }

    /** Where pictures of it are set, by the name of the setting, or null. */
    public String place() {
        return costume.place();
    }
}
