"""Given names that are common in English news, by the gender of nearly all who bear them.

Names that are as often a place, a month or a thing ("Georgia", "June", "Mercedes") are left out.
"""

from __future__ import annotations

__all__ = ["FEMININE", "MASCULINE"]

MASCULINE = frozenset(
    """
    aaron abdel abdul abdullah abraham adam ahmad ahmed alan albert alberto alejandro alessandro alexander alfred
    alfredo ali alistair allan allen amir anders andre andreas andrei andrew andy angus anthony antoine anton antonio
    ariel arnold arthur asif barack barry bashar ben benjamin bernard bernie bill billy bob bobby boris brad bradley
    brandon brendan brett brian bruce bruno bryan carl carlos cesar charles charlie chris christian christopher claude
    clint colin craig damien dan daniel danny darren dave david dean denis dennis derek desmond diego dimitri dmitry
    dominic don donald doug douglas duncan dustin dwight ed eddie eduardo edward edwin elijah elliott enrique eric
    erik ernest ethan eugene evan fabio felipe felix fernando fidel francesco francis francisco francois frank franz
    fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard gerhard giovanni giuseppe glenn
    gordon graham greg gregory guillermo gustavo guy hamid hans harold harry harvey hassan hector helmut henri henry
    herbert herman hosni howard hugh hugo hussein ian ibrahim igor isaac ismail ivan jack jacob jacques jake jamal
    james jared jason javier jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joe joel johan johannes john
    johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio justin kareem karim karl keith ken
    kenneth kevin khaled khalid klaus kofi kurt kyle larry lars lawrence leo leon leonard leonid lewis liam lionel
    lloyd louis lucas luis luke mahmoud malcolm manuel marc marcel marco marcus mario mark markus marshall martin
    marvin matt matteo matthew maurice maurizio max michael michel miguel mike mikhail mitch mohamed mohammad mohammed
    muhammad mustafa nathan neil nelson nicholas nick nicolas nigel nikolai noah norman oleg oliver omar osama oscar
    otto owen pablo patrick paul pavel pedro pete peter phil philip philippe phillip pierre pietro rafael rahul rajesh
    ralph ramon randy raul raymond recep ricardo richard rick rob robert roberto rodney roger roland ron ronald rory
    ross roy rudolf rupert russell ryan saddam salman sam samuel scott sean sebastian sergei sergio seth shane shawn
    shinzo silvio simon stan stanley stefan stephane stephen steve steven stewart stuart sven tariq ted terrence terry
    theodore thierry thomas tim timothy tobias toby todd tom tommy tony travis trevor tyler ulrich umberto victor
    viktor vince vincent vladimir walter warren wayne werner william willie winston wolfgang xavier yasser yuri yusuf
    yves zachary
    """.split()
)

FEMININE = frozenset(
    """
    abigail ada adele agnes aisha alexandra alice alicia alison alyssa amanda amelia amina amy ana anastasia angela
    angelina anita ann anna anne annette annie anya ashley astrid audrey ayesha barbara beatrice benazir bernadette
    beth betty beverly birgit brenda bridget britney brittany camilla carla carly carmen carol caroline carolyn
    catherine cathy cecilia celine cheryl christina christine cindy claire clara claudia condoleezza cristina cynthia
    daisy danielle debbie deborah debra denise diana diane dolores donna doris dorothy edith eileen elaine eleanor
    elena elisabeth elizabeth ella ellen emily emma erica erin esther ethel eva eve evelyn fatima fatou fiona frances
    francesca gabriela gail geraldine gertrude gillian gina giulia gloria grace greta gwen hannah harriet heather
    heidi helen helena hilary hillary holly ingrid irene isabel isabella jackie jacqueline jane janet janice jeanette
    jeanne jennifer jenny jessica jill joan joanna joanne jodie josephine joyce judith judy julia julie juliet karen
    kate katharine katherine kathleen kathryn kathy katie kirsten kristen kristin laila latifa laura lauren leila lily
    linda lindsay lindsey lisa liz lois lori louise lucia lucy lydia madeleine maggie malala mandy margaret maria
    marie marilyn marina marion martha mary mathilde matilda maureen megan melanie melinda melissa meryl mia michele
    michelle mildred miriam molly monica monika nadia nancy naomi natalia natalie natasha nicola nicole nicoletta nina
    nora olga olivia pamela patricia paula pauline peggy penelope petra phyllis priscilla rachel raquel rebecca renee
    rhonda rita roberta rosa rosalind rose rosemary mathilde matilda ruth sabrina sally samantha sandra sara sarah
    serena sharon sheila shirley silvia simone sofia sonia sophia sophie stacey stephanie susan susanna susanne
    suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tiffany tina tracey tracy ursula valerie vanessa
    vera veronica vivian wendy whitney winnie yoko yolanda yulia yvette yvonne zoe
    """.split()
)
