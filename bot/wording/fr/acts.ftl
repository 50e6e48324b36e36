## What acts on a case are called, and what they ask first

act-category = Corriger la catégorie…
ask-reject-title = Rejeter le dossier { $number }
ask-reject = Pourquoi ? Qui l’a signalé et veut savoir la suite le lira.
ask-submitted-title = Dossier { $number } déposé
ask-submitted = La référence que l’on vous a donnée, s’il y en a une
ask-category-title = Catégorie du dossier { $number }
ask-category = De quoi s’agit-il vraiment ?
ask-show-link-title = Lien du dossier { $number }
ask-show-link = Avez-vous besoin de voir l’adresse ? Elle est montrée cassée, à vous seul, et votre demande est consignée.
