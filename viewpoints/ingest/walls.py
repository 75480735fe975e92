"""The words that stand where an article should: notices to subscribe, to consent, to sign in, or that it is gone."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


PAYWALL = _any(
    r"subscribe (?:now |today )?(?:to|and|for) (?:continue|read|keep|unlock|access|full access)",
    r"(?:to continue|to keep|continue) reading (?:this|the|your) (?:article|story|for)",
    r"to continue reading\b",
    r"already (?:a subscriber|a member|subscribed)\b|already have (?:a subscription|an account)\?",
    r"(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to)\b.{0,30}"
    r"(?:subscribers|members)",
    r"(?:subscribers|members)[- ]only (?:article|content|story)|for subscribers only|subscriber exclusive",
    r"unlock (?:this|the full) (?:article|story)|register (?:now |for free )?to (?:continue|read|keep)",
    r"you(?:[’']ve| have) (?:reached|read|used|hit) (?:your|all|the)\b.{0,40}(?:limit|free articles|articles)",
    r"nur für abonnent|exklusiv für abonnent|bereits abonnent|jetzt weiterlesen|weiterlesen mit\b",
    r"(?:zugang|abo|angebot)\b.{0,30}(?:und|um) (?:lesen sie )?weiter(?:zu)?lesen|lesen sie weiter mit",
    r"réservée? (?:à nos |aux )abonnés|déjà abonné|abonnez-vous pour|il vous reste .{1,12} de cet article",
    r"la suite est réservée|pour lire la suite de (?:cet|l)",
    r"(?:solo|exclusivo) para suscriptores|ya eres suscriptor|suscríbete para|para seguir leyendo",
    r"riservato agli abbonati|sei già abbonato|abbonati per (?:leggere|continuare)",
    r"conteúdo exclusivo para assinantes|assine para (?:ler|continuar)",
    r"alleen voor abonnees|lees verder met een abonnement",
)
CONSENT = _any(
    r"\b(?:accept|reject|manage|allow|refuse) (?:all |your |our )?(?:cookies|consent|preferences|choices)",
    r"\b(?:we|us|our partners|sites?)\b.{0,60}\buse[sd]? cookies|cookie (?:policy|settings|preferences|notice|consent)",
    r"your (?:privacy|consent|choices)\b.{0,60}\b(?:matter|important|withdraw|partners|settings|preferences)",
    r"partners\b.{0,80}\b(?:store|access|process)\b.{0,60}\b(?:information|data|cookies|device)",
    r"(?:consent|legitimate interest|personal(?:ised|ized) (?:ads|advertising)|tracking technologies)",
    r"cookies? (?:akzeptieren|zustimmen|ablehnen)|zustimmen und weiter",
    r"datenschutz-?einstellungen|mit werbung (?:und|lesen)",
    r"accepter (?:et (?:fermer|continuer)|les cookies|tous)|continuer sans accepter|paramétrer (?:les|mes) cookies",
    r"aceptar (?:todas |las )?cookies|rechazar (?:todas|cookies)|accetta(?:re)? (?:tutti|i cookie)",
)
LOGIN = _any(
    r"\b(?:log|sign) in\b.{0,40}\b(?:to (?:your|continue|view|read|see|access)|with|using|below|account)",
    r"forgot(?:ten)? (?:your )?password|remember me|create an account|keep me (?:logged|signed) in",
    r"passwort vergessen|mot de passe oublié|olvidaste tu contraseña|password dimenticata",
)
ROBOT = _any(
    r"verify (?:that )?you(?:[’']re| are) (?:a )?(?:human|not a robot)|are you a robot|confirm you are (?:a )?human",
    r"checking your browser|enable (?:javascript|cookies)|unusual (?:traffic|activity)",
    r"access denied|request (?:was |has been )?blocked|complete the captcha",
    r"(?:javascript|cookies) (?:is|are|must be) (?:disabled|enabled|required)",
    r"just a moment\.\.\.|performance (?:&|and) security by",
)
GONE = _any(
    r"\b(?:error\s*)?(?:404|410|403|50[0234])\b.{0,40}\b(?:not found|error|forbidden|gone|unavailable)",
    r"\b(?:error|fehler|erreur)\s*(?:404|410|403|50[0234])\b|^404\W*$",
    r"\b(?:page|article|story|content|link)\b.{0,60}\b(?:not found|can(?:no|[’'])t be found|could not be found|"
    r"does(?: not|n[’']t) exist|no longer (?:available|exists)|has been (?:removed|deleted|moved))",
    r"we (?:can[’']t|cannot|couldn[’']t) find (?:that|the|this) page|nothing (?:was )?found (?:here|at this)",
    r"seite (?:wurde |konnte )?(?:leider )?nicht gefunden|page (?:introuvable|non trouvée|n[’']existe)",
    r"página no (?:encontrada|existe)|pagina non trovata|página não encontrada|pagina niet gevonden",
)
