## Les refus : ce qui n’a pas marché, et que faire

chat-store-busy = La base de données était occupée. Rien n’a été enregistré ; réessayez dans un instant.
chat-store-full = Le disque de la base de données est plein. Rien n’a été enregistré ; prévenez l’exploitant.
chat-store-readonly = Impossible d’écrire dans la base de données. Rien n’a été enregistré ; prévenez l’exploitant.
chat-store-gone = La base de données est injoignable. Rien n’a été enregistré ; réessayez, et prévenez l’exploitant si cela dure.
chat-store-newer = Cette base de données a été écrite par un Stillup plus récent (révision { $revision }). Mettez le programme à jour ; rien n’a été touché.
chat-went-wrong = Quelque chose s’est mal passé de notre côté (référence { $reference }). Rien de plus n’a été fait ; réessayez.

## Discord : commandes (en minuscules, sans espace), options, formulaires et réponses

chat-offer-notify = Dites-moi la suite
chat-offer-withdraw = Le retirer

## Regard en arrière, mise en sourdine, vie privée

chat-offer-my-data = Donnez-moi mes données
chat-offer-forget = Oubliez-moi…
chat-offer-forget-yes = Oui, oubliez-moi
